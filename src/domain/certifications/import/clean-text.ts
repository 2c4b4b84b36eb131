/** Characters that take room or end a line but are not the plain blank. */
const BLANKS = /[\s\u2028\u2029]+/g;

/**
 * Controls, zero-width blanks, soft hyphens and direction overrides: they let a pasted text hide or reorder what is
 * shown. Joiners (U+200C, U+200D) and direction marks stay, because Persian words and family emoji need them.
 */
const UNSEEN = /[\p{Cc}\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** What makes a text worth the slower way: it is looked for in one pass, since nearly every cell is clean already. */
const UNTIDY = /^ | $| {2}|[^\S ]|[\p{Cc}\p{Cs}\u00AD\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u;

/**
 * One line of text as a person would have typed it: blanks trimmed and collapsed, invisible control and override
 * characters removed. Letters of every script, accents and emoji stay as they are.
 */
export function cleanText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.toWellFormed().replace(BLANKS, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
}
