import { undefused } from '../../csv.ts';
import { cleanText } from '../../import/clean-text.ts';

/** Longer cells are cut: no field of a deal takes as much, and the row is refused for its length. */
const LONGEST = 5_000;
const HYPERLINK = /^=HYPERLINK\(\s*"([^"]{1,2000})"\s*(?:[;,]\s*"([^"]{0,500})"\s*)?\)$/i;
const AS_TEXT = /^="([^"]{0,500})"$/;

/** What one cell of a table of deals says, and the address that it leads to where it is a spreadsheet's link. */
export interface DealCell {
  readonly text: string;
  readonly link: string;
}

/**
 * A cell without what spreadsheets wrap around a text: formulas of links, `="001"`, an apostrophe before what would be
 * a formula. `own`: a cell of our own export stays as it was written, letter by letter.
 */
export function dealCell(raw: string, own: boolean): DealCell {
  if (own) return { text: undefused(raw.slice(0, LONGEST)), link: '' };
  const text = raw.slice(0, LONGEST);
  if (!text.includes('=') && !text.startsWith("'")) return { text: cleanText(text), link: '' };
  const trimmed = text.trim();
  const formula = HYPERLINK.exec(trimmed);
  if (formula !== null) return { text: cleanText(formula[2] ?? formula[1] ?? ''), link: formula[1] ?? '' };
  return { text: cleanText(AS_TEXT.exec(trimmed)?.[1] ?? undefused(trimmed)), link: '' };
}
