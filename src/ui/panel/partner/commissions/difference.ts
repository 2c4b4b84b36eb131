import type { ByCurrency } from '../../../../domain/partner/commissions/expected-commission.ts';
import { minus, ZERO } from '../../../../domain/points/fraction.ts';

/** What was paid less what was expected, in each currency of either. */
export function difference(paid: ByCurrency, expected: ByCurrency): ByCurrency {
  const codes = new Set([...expected.keys(), ...paid.keys()]);
  return new Map([...codes].map((code) => [code, minus(paid.get(code) ?? ZERO, expected.get(code) ?? ZERO)]));
}
