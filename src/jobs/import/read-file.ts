import { IMPORT_LIMITS, type ImportRefusal } from '../../domain/import/import-refusal.ts';
import { encodingOf, type FileEncoding, looksBinary } from './file-encoding.ts';
import { refusalOfFormat } from './file-format.ts';

/** A file as the browser hands it over. */
export type NamedFile = Blob & { readonly name: string };

export type FileReading =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: FileEncoding; readonly name: string }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal };

export interface FileOptions {
  /** The user's word where the guess is wrong. */
  readonly encoding?: FileEncoding;
  readonly signal?: AbortSignal;
}

/** Bytes decoded between two turns of the page. */
const SLICE = 512 * 1024;

/** Reads a text file: its size is checked before anything is read, its encoding found and reported. */
export async function readFile(file: NamedFile, options: FileOptions = {}): Promise<FileReading> {
  if (file.size > IMPORT_LIMITS.bytes)
    return refused({ reason: 'file-too-large', bytes: file.size, limit: IMPORT_LIMITS.bytes });
  try {
    const start = await bytesOf(file, 0, 4_096);
    const format = refusalOfFormat(start, file.name);
    if (format !== null) return refused(format);
    const encoding = options.encoding ?? encodingOf(start);
    if (encoding === 'binary') return refused({ reason: 'binary-file', format: 'unknown' });
    return await readAs(file, encoding, options.signal);
  } catch (error) {
    // The file was moved, changed or withdrawn between choosing and reading.
    if (error instanceof DOMException) return refused({ reason: 'unreadable-file' });
    throw error;
  }
}

async function readAs(file: NamedFile, encoding: FileEncoding, signal?: AbortSignal): Promise<FileReading> {
  const text = await decode(file, encoding, signal);
  if (typeof text !== 'string') {
    // Bytes that are no UTF-8 come from an older program: spreadsheets in Western Europe save windows-1252.
    return text.reason === 'not-utf-8' ? readAs(file, 'windows-1252', signal) : refused(text);
  }
  if (looksBinary(text.slice(0, 4_096))) return refused({ reason: 'binary-file', format: 'unknown' });
  return { kind: 'text', text, encoding, name: file.name };
}

async function decode(
  file: NamedFile,
  encoding: FileEncoding,
  signal?: AbortSignal,
): Promise<string | ImportRefusal | { readonly reason: 'not-utf-8' }> {
  const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: encoding === 'utf-8' });
  const wide = encoding.startsWith('utf-16');
  const parts: string[] = [];
  for (let at = 0; at < file.size; at += SLICE) {
    if (signal?.aborted === true) return { reason: 'cancelled' };
    const bytes = await bytesOf(file, at, at + SLICE);
    if (!wide && bytes.includes(0)) return { reason: 'binary-file', format: 'unknown' };
    const part = decodedOrNull(decoder, bytes, at + SLICE < file.size);
    if (part === null) return { reason: 'not-utf-8' };
    parts.push(part);
  }
  return parts.join('');
}

/** `TextDecoder` says by a TypeError that bytes are not of its encoding. */
function decodedOrNull(decoder: TextDecoder, bytes: Uint8Array, more: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

function refused(refusal: ImportRefusal): FileReading {
  return { kind: 'refused', refusal };
}
