import type { CurrencyCode } from '../currency.ts';
import type { RuleBook } from './rule-book.ts';

/** The currencies that points can be worked out for: those of HubSpot's tables and the user's own, in the order of the code. */
export function currenciesWithBase({ bases }: RuleBook): readonly CurrencyCode[] {
  return [...new Set([...bases.keys()].map((key) => key.split(' ')[1] ?? ''))].toSorted();
}
