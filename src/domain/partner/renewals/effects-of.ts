import { ONE } from '../../points/fraction.ts';
import type { LedgerView } from '../../points/ledger-view.ts';
import type { RuleBook } from '../../points/rule-book.ts';
import { emptySums, standingOf, standingOn } from '../../points/standing.ts';
import { tierAsksOn } from '../../points/tier.ts';
import type { Renewal } from '../renewal.ts';
import { type RenewalEffect, renewalEffect, shareLost } from './renewal-effect.ts';
import { standingsOnDays } from './standings-on-days.ts';

/** What losing a renewal would take, and what its change of revenue would; null where that is none or not known. */
export interface RenewalEffects {
  readonly lost: RenewalEffect;
  readonly changed: RenewalEffect | null;
}

/**
 * The effects of renewals on the points that count on the day of each, by id; each by itself, as if all others went well.
 * An estimate from the ledger and the tiers' thresholds that the user filled in. The ledger is walked once for all.
 */
export function effectsOf(
  renewals: readonly Renewal[],
  view: LedgerView,
  book: RuleBook,
): ReadonlyMap<string, RenewalEffects> {
  const whole = standingsOnDays(
    view,
    renewals.map(({ renewsOn }) => renewsOn),
  );
  const nothing = standingOf(emptySums());
  return new Map(
    renewals.map((renewal) => {
      const { id, clientId, renewsOn, mrrChange } = renewal;
      const points = {
        own: standingOn(view.get(clientId)?.credits ?? [], renewsOn),
        whole: whole.get(renewsOn) ?? nothing,
        asks: tierAsksOn(book, renewsOn)?.asks ?? [],
      };
      const share = mrrChange === null || mrrChange.minor === 0 ? null : shareLost(renewal);
      const changed = share === null ? null : renewalEffect(points, share);
      return [id, { lost: renewalEffect(points, ONE), changed }];
    }),
  );
}
