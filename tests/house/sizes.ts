import type { Finding, TextFile } from './source-file.ts';

const DOOR = 15;
const ROOM = 200;

/** Doors that hold more than a door, and files that are two rooms in one. */
export function tooLong(files: readonly TextFile[]): Finding[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    const most = path.startsWith('entrypoints/') ? DOOR : ROOM;
    return lines > most ? [{ file: path, reason: `has ${lines} lines; ${most} is the most` }] : [];
  });
}
