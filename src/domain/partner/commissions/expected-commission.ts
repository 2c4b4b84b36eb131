import type { CurrencyCode } from '../../currency.ts';
import { type Fraction, times, wholeFraction } from '../../points/fraction.ts';
import { addAll, addTo, type FractionSum, totalOf } from '../../points/fraction-sum.ts';
import type { QuarterText } from '../commission-payment.ts';
import type { Commission } from './commission.ts';
import { monthsBetween } from './earning-months.ts';
import { firstMonth, MONTHS_A_QUARTER } from './quarter.ts';

/** Amounts by currency, in minor units and exact: amounts of two currencies are never added up. */
export type ByCurrency = ReadonlyMap<CurrencyCode, Fraction>;

/** What a deal earns in a quarter, in minor units of its currency, for how many months of it. An estimate. */
export function earnedIn(
  { months, perMonth }: Pick<Commission, 'months' | 'perMonth'>,
  quarter: QuarterText,
): { readonly months: number; readonly amount: Fraction } {
  const from = firstMonth(quarter);
  const count = monthsBetween(months, from, from + MONTHS_A_QUARTER);
  return { months: count, amount: times(perMonth, wholeFraction(count)) };
}

/**
 * What all deals together earn in each of some quarters in a row, by currency. Looks at each deal once, however many
 * quarters there are. Currencies that no deal earns in are left out.
 */
export function expectedBy(
  commissions: Iterable<Commission>,
  first: QuarterText,
  quarters: number,
): readonly ByCurrency[] {
  const start = firstMonth(first);
  const length = quarters * MONTHS_A_QUARTER;
  const changes = new Map<CurrencyCode, readonly FractionSum[]>();
  for (const { months, perMonth, monthly } of commissions) {
    for (const span of months) {
      const from = Math.max(0, span.from - start);
      const until = Math.min(length, span.until - start);
      if (from >= until) continue;
      const own = changes.get(monthly.currency) ?? Array.from({ length: length + 1 }, () => new Map());
      changes.set(monthly.currency, own);
      addTo(own[from] ?? new Map(), perMonth);
      addTo(own[until] ?? new Map(), perMonth, -1);
    }
  }
  const sums = Array.from({ length: quarters }, () => new Map<CurrencyCode, Fraction>());
  for (const [currency, own] of changes) {
    const running: FractionSum = new Map();
    for (const [index, sum] of sums.entries()) {
      const earned: FractionSum = new Map();
      for (const change of own.slice(index * MONTHS_A_QUARTER, (index + 1) * MONTHS_A_QUARTER)) {
        addAll(running, change);
        addAll(earned, running);
      }
      const total = totalOf(earned);
      if (total.numerator !== 0n) sum.set(currency, total);
    }
  }
  return sums;
}
