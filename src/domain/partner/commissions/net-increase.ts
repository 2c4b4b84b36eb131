import type { Money } from '../../money.ts';

/**
 * What an upsell earns on: the new amount a month less the old one (S36, November 2025: $2,000 less $800 is $1,200).
 * Null where it is no increase, or where the two are in different currencies.
 */
export function netIncrease(after: Money, before: Money): Money | null {
  if (after.currency !== before.currency || after.minor <= before.minor) return null;
  return { minor: after.minor - before.minor, currency: after.currency };
}
