import type { ImportRefusal } from '../../domain/import/import-refusal.ts';

/** First bytes by which a format that is no text is known, written as Latin letters. */
const SIGNATURES: readonly (readonly [string, ImportRefusal])[] = [
  ['%PDF', { reason: 'binary-file', format: 'pdf' }],
  ['\x89PNG', { reason: 'binary-file', format: 'image' }],
  ['\xFF\xD8\xFF', { reason: 'binary-file', format: 'image' }],
  ['GIF8', { reason: 'binary-file', format: 'image' }],
  ['RIFF', { reason: 'binary-file', format: 'image' }],
  // The compound files of old Excel and Word.
  ['\xD0\xCF\x11\xE0', { reason: 'spreadsheet-file' }],
  ['\x1F\x8B', { reason: 'archive-file' }],
  ['7z\xBC\xAF', { reason: 'archive-file' }],
  ['Rar!', { reason: 'archive-file' }],
];
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
const WORKBOOK_NAME = /\.(?:xls[xmb]?|xlt[xm]?|ods|numbers)$/i;
const WORKBOOK_CONTENT = /xl\/|opendocument\.spreadsheet|Index\/Tables/;

/** Why a file cannot be text, told by its first bytes (a few thousand) and its name; null when it may be text. */
export function refusalOfFormat(start: Uint8Array, name: string): ImportRefusal | null {
  const letters = latin(start.subarray(0, 4_096));
  if (ZIP.some((mark) => letters.startsWith(mark))) {
    return { reason: WORKBOOK_NAME.test(name) || WORKBOOK_CONTENT.test(letters) ? 'spreadsheet-file' : 'archive-file' };
  }
  return SIGNATURES.find(([mark]) => letters.startsWith(mark))?.[1] ?? null;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
