import { type CurrencyReading, currencyOf } from '../../currency-names.ts';
import { type NumberFormat, plainMarks } from '../../number-format.ts';
import type { DecimalText } from '../decimal.ts';
import { amountWritten } from '../written-amount.ts';

/** An amount as it stands in a cell: its number, and what stands beside it. */
export interface AmountCell {
  /** The number with plain marks; blank for a blank cell. */
  readonly number: string;
  /** What the sign or code beside it means; null when nothing stands there. */
  readonly currency: CurrencyReading | null;
}

export type DecimalMark = NumberFormat['decimal'];

const A_MONTH = /\s*(?:\/|per|par|pro|por|al|a|je)\s*(?:month|mo|mth|mois|monat|mes|m[eê]s)\.?$/i;
const MARKED =
  /^([^\d\s.,'+\u2212-][^\d]{0,19}?)?\s*([-\u2212]?\s?[\d.,' ]*\d[.,]?(?:[-\u2013\u2014]{1,2})?)\s*([^\d\s.,'-][^\d]{0,19})?$/;

/** Parts a number from the currency beside it: "€1 200,00", "USD 1,000", "1.200 €/Monat". Null for anything else. */
export function amountCell(text: string): AmountCell | null {
  const plain = plainMarks(text).trim().replace(A_MONTH, '');
  if (plain === '') return { number: '', currency: null };
  const parts = MARKED.exec(plain);
  if (parts === null) return null;
  const [, before = '', number = '', after = ''] = parts;
  const beside = [before, after].map((mark) => mark.trim()).filter((mark) => mark !== '');
  // "1 200,-" and "CHF 1'200.--" end in a dash for no cents.
  const digits = number.replace(/[.,]?[-\u2013\u2014]{1,2}$/, '').trim();
  const readings = beside.map(currencyOf);
  if (readings.some((reading) => reading.length === 0)) return null;
  const [first = null, second] = readings;
  if (first === null || second === undefined) return { number: digits, currency: first };
  // "US $ 1,000 USD": the narrower one, if they agree.
  const both = first.filter((code) => second.includes(code));
  return both.length === 0 ? null : { number: digits, currency: both };
}

/** The number that a text is where decimals follow this mark, however it is grouped; null where it is not well written. */
export function numberBy(number: string, decimal: DecimalMark): DecimalText | null {
  const group = decimal === ',' ? '.' : ',';
  return (
    amountWritten(number, { decimal, group, lakh: true }) ??
    amountWritten(number, { decimal, group: ' ', lakh: true }) ??
    amountWritten(number, { decimal, group: "'", lakh: true })
  );
}
