const ACCENTS = /[\u0300-\u036F]/g;
const NOT_A_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[a-z0-9]*$/;

/** Letters that carry no separable accent and would otherwise keep "Løbet" and "Lobet" apart. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);
const LOOKALIKE = /[øæœßłđı]/g;

/**
 * A text reduced to what two people would agree on: lower case, no accents, every run of punctuation one blank.
 * Vowel signs of Indic scripts and kana marks stay, since there they are letters rather than accents.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter)
    .replace(NOT_A_LETTER, ' ')
    .trim();
}
