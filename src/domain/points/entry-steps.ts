import { majorDecimal } from '../money.ts';
import { type PointsStep, pointsOf } from './calculator.ts';
import type { DealTerms } from './deal-terms.ts';
import { fractionOf } from './decimal.ts';
import type { PointEntryFields } from './ledger.ts';
import type { RuleBook } from './rule-book.ts';

/** How the points of an entry come about, written out. */
export interface EntrySteps {
  /** One a kind of points that the entry can give. */
  readonly steps: readonly PointsStep[];
  readonly terms: DealTerms;
}

/**
 * The calculation behind the points of an entry of a client in `market` (null while not known): the calculator's own, on
 * the entry's amount. Null where the rules know no base amount for its currency.
 */
export function entrySteps(entry: PointEntryFields, market: string | null, book: RuleBook): EntrySteps | null {
  const { mrr, deal, soldOn, lineSoldOn, managedFrom, otherPartners } = entry;
  const question = { currency: mrr.currency, market, deal: deal ?? 'assisted', soldOn, lineSoldOn, otherPartners };
  const amount = fractionOf(majorDecimal(mrr));
  const reading = pointsOf({ ...question, amount, manages: managedFrom !== null }, book);
  if (reading.kind === 'refused') return null;
  const { steps, terms } = reading;
  return { steps: deal === null ? steps.filter(({ kind }) => kind === 'managed') : steps, terms };
}
