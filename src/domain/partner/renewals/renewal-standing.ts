import { type DayText, daysBetween } from '../../time.ts';
import type { Renewal, RenewalOutcome } from '../renewal.ts';
import { decisionDay } from '../renewal-deadlines.ts';

/** Where a renewal stands on a day; days are whole and count to or since the last day of the decision. */
export type RenewalStanding =
  | { readonly kind: 'decided'; readonly outcome: Exclude<RenewalOutcome, 'open'> }
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'overdue'; readonly days: number };

export function renewalStanding(
  renewal: Pick<Renewal, 'outcome' | 'decideBy' | 'renewsOn'>,
  today: DayText,
): RenewalStanding {
  if (renewal.outcome !== 'open') return { kind: 'decided', outcome: renewal.outcome };
  const days = daysBetween(today, decisionDay(renewal));
  if (days === 0) return { kind: 'today' };
  return days > 0 ? { kind: 'ahead', days } : { kind: 'overdue', days: -days };
}
