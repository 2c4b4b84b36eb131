import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { saveFile } from '../../browser/save-file.ts';
import { fileNameOf, pictureFileNames } from '../../domain/tickets/pictures/file-names.ts';
import { readWholePictures } from '../../store/queries/whole-pictures.ts';
import { yieldToPage } from '../import/breather.ts';
import type { World } from '../world.ts';

/** What goes into the file beside the pictures, exactly as it was shown. */
export interface ZippedTicket {
  readonly ticketId: string;
  /** Names the file. */
  readonly title: string;
  readonly text: string;
  /** Whatever of the ticket another program shall be able to read; JSON. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface ZipOutcome {
  readonly pictures: number;
  /** Names of pictures that could not be read and are not in the file. */
  readonly missing: readonly string[];
}

/** Hands a ticket to the user as one file: its text, its pictures and a small JSON about both. Only a page can. */
export async function exportTicketZip(world: World, ticket: ZippedTicket): Promise<ZipOutcome> {
  const { file, ...outcome } = await ticketZip(world, ticket);
  saveFile(`${fileNameOf(ticket.title, 'ticket')}.zip`, 'application/zip', file);
  return outcome;
}

/** The file itself. Pictures are compressed already, so they are put in as they are, one after the other. */
export async function ticketZip(
  world: World,
  { ticketId, text, facts }: ZippedTicket,
): Promise<ZipOutcome & { readonly file: Blob }> {
  const pictures = await readWholePictures(world.database, ticketId);
  const names = pictureFileNames(pictures);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(part));
  });
  const now = world.now();
  const add = (name: string, bytes: Uint8Array, compressed: boolean) => {
    const entry = compressed ? new ZipPassThrough(name) : new ZipDeflate(name);
    entry.mtime = now;
    zip.add(entry);
    entry.push(bytes, true);
  };
  // Notepad before Windows 10 shows a text without these as one line.
  add('ticket.txt', strToU8(text.replace(/\r?\n/g, '\r\n')), false);
  const listed: object[] = [];
  const missing: string[] = [];
  for (const [index, picture] of pictures.entries()) {
    const bytes = await picture.blob.bytes().catch(() => null);
    if (bytes === null || bytes.length === 0) {
      missing.push(picture.name);
      continue;
    }
    const file = `pictures/${names[index]}`;
    add(file, bytes, true);
    const { name, width, height, redactions } = picture;
    listed.push({ file, name, width, height, masked: redactions });
    await yieldToPage();
  }
  const about = { app: 'partner-companion', kind: 'ticket', ...facts, pictures: listed };
  add('ticket.json', strToU8(`${JSON.stringify(about, null, 2)}\n`), false);
  zip.end();
  return { file: new Blob(parts, { type: 'application/zip' }), pictures: listed.length, missing };
}
