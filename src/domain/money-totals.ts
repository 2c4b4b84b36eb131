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
  const minors = new Map<CurrencyCode, bigint>();
  for (const { minor, currency } of amounts) minors.set(currency, (minors.get(currency) ?? 0n) + BigInt(minor));
  return [...minors]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, numerator]) => ({
      currency,
      amount: { numerator, denominator: 10n ** BigInt(minorDigits(currency) ?? 0) },
    }));
}
