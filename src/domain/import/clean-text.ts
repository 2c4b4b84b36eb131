/** Characters that take room or end a line but are not the plain blank. */
const BLANKS = /[\s\u2028\u2029]+/g;

/**
 * Controls, zero-width blanks, soft hyphens and direction overrides: they let a pasted text hide or reorder what is
 * shown. Joiners (U+200C, U+200D) and direction marks stay, because Persian words and family emoji need them.
 */
const UNSEEN = /[\p{Cc}\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * One line of text as a person would have typed it: blanks trimmed and collapsed, invisible control and override
 * characters removed. Letters of every script, accents and emoji stay as they are.
 */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text.toWellFormed().replace(BLANKS, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
}

/**
 * Nearly every cell of a long list is clean already: a loop over its letters tells so several times faster than an
 * expression.
 */
function isClean(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Latin letters and signs; the no-break blank, the soft hyphen, controls and all other scripts are looked at closely.
    const plain = (code >= 32 && code < 127) || (code > 160 && code < 592 && code !== 173);
    if (!plain || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32 || text === '';
}
