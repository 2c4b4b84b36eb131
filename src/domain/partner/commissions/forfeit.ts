import { addMonths } from '../../add-months.ts';
import type { PointEntry } from '../../points/ledger.ts';
import type { DayText } from '../../time.ts';
import type { CommissionTerms } from '../commission-terms.ts';
import type { CommissionRule, CommissionRules } from './commission-rules.ts';

/** From which day on commission is lost for good, and why. */
export interface Forfeit {
  readonly on: DayText;
  readonly because: 'paperwork' | 'not-managed';
}

/**
 * What a deal forfeits, whether that day has come or not: without its paperwork all of it, 6 months after its close (S29,
 * undated); of the lifetime rule what would follow once it is not managed, from 1 April 2025 on (S33, 2023). Null where
 * nothing is forfeited as far as is known, or where the client leaves first.
 */
export function forfeitOf(
  entry: PointEntry,
  terms: CommissionTerms | null,
  rule: CommissionRule | null,
  { paperworkMonths, keptUntil }: CommissionRules,
): Forfeit | null {
  if (terms?.paperwork === 'missing') {
    return { on: addMonths(entry.soldOn, paperworkMonths.value), because: 'paperwork' };
  }
  if (rule === null || rule.months.value !== null) return null;
  const { managedFrom, managedUntil, endedOn } = entry;
  const kept = keptUntil.value;
  const on = managedFrom === null || (managedUntil !== null && managedUntil < kept) ? kept : managedUntil;
  return on === null || (endedOn !== null && endedOn <= on) ? null : { on, because: 'not-managed' };
}
