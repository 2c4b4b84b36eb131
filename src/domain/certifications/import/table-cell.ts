import { cleanText } from '../../import/clean-text.ts';
import { findLinks } from './achievement-link.ts';

/** Longer cells are refused (see `FoundNote`): only their beginning is kept, so that a screen can show which it was. */
export const LONGEST_CELL = 100_000;
const KEPT_OF_LONG = 200;

/** What one cell of a table says: its text, the first link in it, and whether it was too long. */
export interface TableCell {
  readonly text: string;
  readonly link: string;
  readonly tooLong: boolean;
}

const HYPERLINK = /^=HYPERLINK\(\s*"([^"]{1,2000})"\s*(?:[;,]\s*"([^"]{0,500})"\s*)?\)$/i;
const AS_TEXT = /^="([^"]{0,500})"$/;
const MARKED = /[[\]*`=<]|^'[=+\-@]|:\/\/|www\.|hubspot\.com\//i;

/** Whether a cell needs `readCell`: most hold a plain text, for which `cleanText` is enough. */
export function isWrapped(raw: string): boolean {
  return raw.length > LONGEST_CELL || MARKED.test(raw);
}

/**
 * Undoes what spreadsheets and Markdown wrap around a text: formulas of links, `[text](address)`, stars, our own `'=`.
 */
export function readCell(raw: string): TableCell {
  if (raw.length > LONGEST_CELL) return { text: cleanText(raw.slice(0, KEPT_OF_LONG)), link: '', tooLong: true };
  const trimmed = raw.trim();
  const formula = HYPERLINK.exec(trimmed);
  if (formula !== null) {
    const link = findLinks(formula[1] ?? '')[0]?.link.url ?? '';
    return { text: cleanText(formula[2] ?? ''), link, tooLong: false };
  }
  const plain = AS_TEXT.exec(trimmed)?.[1] ?? trimmed.replace(/^'(?=[=+\-@])/, '');
  const links = findLinks(plain);
  const link = (links.find((found) => found.link.kind === 'achievement') ?? links[0])?.link.url ?? '';
  return { text: cleanText(withoutMarks(withoutLinks(plain, links))), link, tooLong: false };
}

function withoutLinks(text: string, links: ReturnType<typeof findLinks>): string {
  if (links.length === 0) return text;
  let at = 0;
  const kept: string[] = [];
  for (const { start, end } of links) {
    kept.push(text.slice(at, start));
    at = end;
  }
  return [...kept, text.slice(at)].join('');
}

/** `[text]()`, `![alt]()`, `**bold**`, `` `code` ``, `<>` and `()` left where a link stood. */
function withoutMarks(text: string): string {
  return text
    .replace(/\]\(\s?\)/g, ']')
    .replace(/<\s?>|\(\s?\)/g, '')
    .replace(/^(\s?)!?\[([^[\]]{0,500})\]/, '$1$2')
    .replace(/!?\[([^[\]]{0,500})\]/g, '$1')
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(/\*\*|__|`/g, '');
}
