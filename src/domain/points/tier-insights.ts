import type { Tier } from './points-rules.ts';
import type { Standing } from './standing.ts';
import { bestTier, type Missing, missingFor, type TierAsk } from './tier.ts';
import type { TierWishes } from './tier-toward.ts';

/** A tier and how far it is; null while the user has not filled in what it asks for. */
export interface TierGoal {
  readonly tier: Tier;
  readonly gap: { readonly ask: TierAsk; readonly missing: Missing } | null;
}

/** HubSpot's Tier Insights (S20, 25 Feb 2025), worked out from the ledger. An estimate. */
export interface TierInsights {
  /** The highest tier met; only one that is filled in can be. */
  readonly best: Tier | null;
  /** The credited tier, to be kept; null while none is said. */
  readonly keep: TierGoal | null;
  /** The tier to get to: the one chosen, else the next above both the credited and the best one; null at the top. */
  readonly reach: TierGoal | null;
}

/** What a standing means for the credited tier and for the one to get to. `tiers` and `asks` lowest tier first. */
export function tierInsights(
  { creditedTier, getTo }: TierWishes,
  standing: Standing,
  asks: readonly TierAsk[],
  tiers: readonly Tier[],
): TierInsights {
  const rank = (tier: Tier | null) => (tier === null ? -1 : tiers.indexOf(tier));
  const best = bestTier(standing, asks);
  const highest = rank(best) > rank(creditedTier) ? best : creditedTier;
  const target = getTo ?? tiers[rank(highest) + 1] ?? null;
  const goal = (tier: Tier | null): TierGoal | null => {
    if (tier === null) return null;
    const ask = asks.find((one) => one.tier === tier);
    return { tier, gap: ask === undefined ? null : { ask, missing: missingFor(standing, ask) } };
  };
  return { best, keep: goal(creditedTier), reach: goal(target) };
}
