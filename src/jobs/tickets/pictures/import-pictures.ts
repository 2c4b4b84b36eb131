import { newRow } from '../../../domain/row.ts';
import { shrinkingPlan } from '../../../domain/tickets/pictures/drawing-plan.ts';
import { type PictureRefusal, readPictureHeader } from '../../../domain/tickets/pictures/picture-header.ts';
import { PICTURE_LIMITS } from '../../../domain/tickets/pictures/picture-limits.ts';
import type { TicketPicture } from '../../../domain/tickets/ticket-picture.ts';
import { type PictureEntry, readPictures } from '../../../store/queries/ticket-pictures.ts';
import type { World } from '../../world.ts';
import { changePictures, type PictureOutcome } from './change-pictures.ts';

/** Why a file did not become a picture of a ticket. */
export type ImportRefusal = PictureRefusal | { readonly reason: 'too-many' | 'undecodable' };

export interface RefusedFile {
  readonly name: string;
  readonly refusal: ImportRefusal;
}

export interface PictureImport {
  readonly refused: readonly RefusedFile[];
  /** How many are kept. */
  readonly added: number;
  /** How keeping them ended; null when there was none to keep. */
  readonly outcome: PictureOutcome | null;
}

const ALL = Number.POSITIVE_INFINITY;

/**
 * Adds files to a ticket as pictures, each drawn anew, so that nothing but its pixels is kept: no place, no camera, no
 * owner. Those that are no pictures are told by name and keep none of the others out.
 */
export async function importPictures(world: World, ticketId: string, files: readonly File[]): Promise<PictureImport> {
  const there = await readPictures(world.database, ticketId);
  let order = nextOrder(there);
  const refused: RefusedFile[] = [];
  const rows: TicketPicture[] = [];
  for (const file of files) {
    const full = there.length + rows.length >= PICTURE_LIMITS.perTicket;
    const read = full ? ({ reason: 'too-many' } as const) : await readFile(world, file);
    if ('reason' in read) {
      refused.push({ name: file.name, refusal: read });
      continue;
    }
    rows.push({ ...newRow(world.newId(), world.now()), ticketId, name: file.name, redactions: 0, order, ...read });
    order += 1;
  }
  const outcome = rows.length === 0 ? null : await changePictures(world, rows);
  return { refused, added: outcome?.kind === 'done' ? rows.length : 0, outcome };
}

/** The place behind all others. */
export function nextOrder(there: readonly PictureEntry[]): number {
  return Math.max(-1, ...there.map((entry) => (entry.kind === 'broken' ? -1 : entry.meta.order))) + 1;
}

type ReadFile = Pick<TicketPicture, 'kind' | 'width' | 'height' | 'bytes' | 'blob'>;

async function readFile(world: World, file: File): Promise<ReadFile | ImportRefusal> {
  // Before it is read, so that an enormous one costs nothing.
  if (file.size > PICTURE_LIMITS.bytes) return { reason: 'too-many-bytes', bytes: file.size };
  const header = readPictureHeader(new Uint8Array(await file.arrayBuffer()));
  if (header.kind === 'refused') return header.refusal;
  const source = file.slice(0, file.size, header.type);
  const painted = await world.browser.paintPicture(source, (size) => shrinkingPlan(size, ALL), header.type);
  if (painted === 'unreadable') return { reason: 'undecodable' };
  const { blob, width, height } = painted;
  return { kind: header.type, width, height, bytes: blob.size, blob };
}
