import { plain } from '../../certifications/list-entry.ts';
import type { ClientLine } from './client-line.ts';

/** The lines that a search leaves. Every word of it must be found. */
export function searchedLines(lines: readonly ClientLine[], search: string): readonly ClientLine[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return lines;
  return lines.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
}
