import { foldText } from '../../import/fold-text.ts';

const YEARS = /^(\d{1,2})\s*(?:y|yr|yrs|year|years|an|ans|annee|annees)$/;
const MONTHS = /^(\d{1,3})\s*(?:m|mo|mos|mth|mths|month|months|mois)?$/;
const WORDS: ReadonlyMap<string, number> = new Map([
  ...['monthly', 'month to month', 'mensuel', 'mensuelle', 'mois par mois'].map((word): [string, number] => [word, 1]),
  ...['quarterly', 'trimestriel', 'trimestrielle'].map((word): [string, number] => [word, 3]),
  ...['annual', 'annually', 'yearly', 'one year', 'annuel', 'annuelle', 'un an'].map((word): [string, number] => [
    word,
    12,
  ]),
  ...['two years', 'biennial', 'deux ans'].map((word): [string, number] => [word, 24]),
  ...['three years', 'trois ans'].map((word): [string, number] => [word, 36]),
]);

/** A term in whole months, at least one: "12", "12 months", "1 an", "annual". Null for anything else. */
export function readTerm(text: string): number | null {
  const folded = foldText(text);
  // Folding takes a minus away.
  if (/^\s*[-\u2212]/.test(text)) return null;
  const word = WORDS.get(folded);
  if (word !== undefined) return word;
  const years = YEARS.exec(folded)?.[1];
  const months = years === undefined ? Number(MONTHS.exec(folded)?.[1] ?? 0) : Number(years) * 12;
  return months > 0 ? months : null;
}
