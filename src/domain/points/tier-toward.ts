import type { Tier } from './points-rules.ts';
import type { Standing } from './standing.ts';
import { bestTier, meets, type TierAsk } from './tier.ts';

/** What the user said of the tier that HubSpot credits and of the one to work toward. */
export interface TierWishes {
  readonly creditedTier: Tier | null;
  readonly getTo: Tier | null;
}

/**
 * The tier that points are still missing for: the one chosen where it is not met, else the credited one where it is not
 * met, else the next above the best that is met. Null when nothing is missing, or when the user has not filled in what
 * such a tier asks for. `asks` are those of one day, lowest tier first.
 */
export function tierToward(
  { creditedTier, getTo }: TierWishes,
  standing: Standing,
  asks: readonly TierAsk[],
): TierAsk | null {
  const open = (tier: Tier | null) => asks.find((ask) => ask.tier === tier && !meets(standing, ask));
  const best = bestTier(standing, asks);
  const above = asks.slice(asks.findIndex(({ tier }) => tier === best) + 1);
  return open(getTo) ?? open(creditedTier) ?? above[0] ?? null;
}
