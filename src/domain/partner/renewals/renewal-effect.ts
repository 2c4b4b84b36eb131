import { type Fraction, lowest, minus, ONE, times, ZERO } from '../../points/fraction.ts';
import type { Tier } from '../../points/points-rules.ts';
import type { Standing } from '../../points/standing.ts';
import { bestTier, type TierAsk } from '../../points/tier.ts';
import type { Renewal } from '../renewal.ts';

/** What a renewal that does not go well takes from the points, on the day of the renewal. An estimate. */
export interface RenewalEffect {
  /** All points that count that day. */
  readonly before: Standing;
  /** Those of them that go. */
  readonly lost: Standing;
  readonly after: Standing;
  /** The best tier met before and after; null where no thresholds are filled in. */
  readonly tier: { readonly before: Tier | null; readonly after: Tier | null } | null;
}

/** Points on the day of a renewal: the client's own, and all. */
export interface PointsOnRenewal {
  readonly own: Standing;
  readonly whole: Standing;
  /** What the tiers ask for that day, lowest first; none where the user has filled in nothing. */
  readonly asks: readonly TierAsk[];
}

/** The effect of losing `share` (from 0 to 1) of a client's points. */
export function renewalEffect({ own, whole, asks }: PointsOnRenewal, share: Fraction): RenewalEffect {
  const lost = eachOf(own, own, (points) => times(points, share));
  const after = eachOf(whole, lost, minus);
  const tier = asks.length === 0 ? null : { before: bestTier(whole, asks), after: bestTier(after, asks) };
  return { before: whole, lost, after, tier };
}

/**
 * The share of a client's points that its change of monthly revenue takes, from 0 to 1. HubSpot publishes no rule for it,
 * so points are taken to shrink with the revenue; more revenue takes nothing. Null while the revenue before it, or the
 * change, is not known. Losing the client takes all: points end when it stops paying (S21, 2020).
 */
export function shareLost({ mrr, mrrChange }: Pick<Renewal, 'mrr' | 'mrrChange'>): Fraction | null {
  if (mrrChange === null) return null;
  if (mrrChange.minor >= 0) return ZERO;
  if (mrr === null || mrr.minor === 0) return null;
  const share = lowest({ numerator: BigInt(-mrrChange.minor), denominator: BigInt(mrr.minor) });
  return share.numerator > share.denominator ? ONE : share;
}

function eachOf(a: Standing, b: Standing, of: (a: Fraction, b: Fraction) => Fraction): Standing {
  return {
    sourced: of(a.sourced, b.sourced),
    assisted: of(a.assisted, b.assisted),
    managed: of(a.managed, b.managed),
    sold: of(a.sold, b.sold),
    total: of(a.total, b.total),
  };
}
