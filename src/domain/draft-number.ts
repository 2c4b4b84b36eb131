import { type FieldReading, quoted } from './draft-problem.ts';

/** A whole number from `least` to `most`, written in digits; null when the text is blank. */
export function readWholeNumber(text: string, least: number, most: number): FieldReading<number | null> {
  const typed = text.trim();
  if (typed === '') return { kind: 'ok', value: null };
  if (!/^-?\d+$/.test(typed)) return { kind: 'problem', reason: 'not-a-whole-number', data: { text: quoted(typed) } };
  // The sum turns the -0 of "-0" into 0.
  const value = Number(typed) + 0;
  if (value < least || value > most) return { kind: 'problem', reason: 'out-of-range', data: { least, most } };
  return { kind: 'ok', value };
}
