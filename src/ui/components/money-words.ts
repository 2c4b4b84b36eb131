import { browserLanguage } from '../../browser/language.ts';
import type { MoneyTotal } from '../../domain/money-totals.ts';
import { formatValue } from '../../domain/points/format-points.ts';

/** Sums of money as the user's language writes them: `€1,200.00 + $80.50`; a dash for none. */
export function totalWords(totals: readonly MoneyTotal[]): string {
  if (totals.length === 0) return '–';
  return totals.map(({ amount, currency }) => formatValue(amount, currency, browserLanguage())).join(' + ');
}
