import { addDays, type DayText } from '../../time.ts';
import type { Renewal } from '../renewal.ts';
import { decisionDay } from '../renewal-deadlines.ts';

/** Days ahead that the summary looks for renewals to be decided. */
export const RENEWAL_DAYS = 180;

/** Renewals that are open and to be decided up to 180 days after a day, or before it already, the first decision first. */
export function summaryRenewals(renewals: readonly Renewal[], day: DayText): readonly Renewal[] {
  const last = addDays(day, RENEWAL_DAYS);
  return renewals
    .filter((renewal) => renewal.outcome === 'open' && decisionDay(renewal) <= last)
    .toSorted((a, b) => (decisionDay(a) < decisionDay(b) ? -1 : 1));
}
