import { addMonths } from '../../add-months.ts';
import type { Money } from '../../money.ts';
import { addDays, type DayText, daysBetween } from '../../time.ts';
import type { Renewal, RenewalFields } from '../renewal.ts';

/** The day of the renewal that follows after `termMonths` months. */
export function nextRenewalDay(renewsOn: DayText, termMonths: number): DayText {
  return addMonths(renewsOn, termMonths);
}

/**
 * The renewal that follows one that went well: after the same term, decided as many days before, at the revenue that it
 * went on with.
 */
export function nextRenewal(renewal: Renewal, termMonths: number): RenewalFields {
  const { clientId, products, lastActiveEmployee, owner, manager, renewsOn, decideBy } = renewal;
  const next = nextRenewalDay(renewsOn, termMonths);
  return {
    clientId,
    products,
    mrr: mrrAfter(renewal),
    mrrChange: null,
    lastActiveEmployee,
    owner,
    manager,
    termMonths,
    renewsOn: next,
    decideBy: decideBy === null ? null : addDays(next, daysBetween(renewsOn, decideBy)),
    outcome: 'open',
    notes: '',
  };
}

/** Monthly recurring revenue once a renewal is through; null while not known. Only one that was changed takes its change. */
export function mrrAfter({ mrr, mrrChange, outcome }: Pick<Renewal, 'mrr' | 'mrrChange' | 'outcome'>): Money | null {
  if (mrr === null || mrrChange === null || outcome !== 'changed') return mrr;
  return { minor: Math.max(0, mrr.minor + mrrChange.minor), currency: mrr.currency };
}
