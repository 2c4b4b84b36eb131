import { type CurrencyCode, minorDigits } from './currency.ts';
import type { Money } from './money.ts';
import type { Fraction } from './points/fraction.ts';

/** The sum of amounts of one currency, in major units. Exact, also where it is beyond what one amount may be. */
export interface MoneyTotal {
  readonly currency: CurrencyCode;
  readonly amount: Fraction;
}

/** The sums of amounts, one a currency, by their codes: money of two currencies is never added up. */
export function moneyTotals(amounts: Iterable<Money>): readonly MoneyTotal[] {
  const sums = new Map<CurrencyCode, { whole: bigint; rest: number }>();
  for (const { minor, currency } of amounts) {
    let sum = sums.get(currency);
    if (sum === undefined) {
      sum = { whole: 0n, rest: 0 };
      sums.set(currency, sum);
    }
    const rest = sum.rest + minor;
    // Thousands of amounts add up faster as numbers, as long as those are exact.
    if (Number.isSafeInteger(rest)) sum.rest = rest;
    else {
      sum.whole += BigInt(sum.rest) + BigInt(minor);
      sum.rest = 0;
    }
  }
  return [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { whole, rest }]) => ({
      currency,
      amount: { numerator: whole + BigInt(rest), denominator: 10n ** BigInt(minorDigits(currency) ?? 0) },
    }));
}
