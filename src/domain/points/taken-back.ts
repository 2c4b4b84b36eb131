import type { CountryCode } from '../country.ts';
import type { OwnBase, OwnThreshold, PointsOverrides } from './overrides.ts';
import { ownBaseOf, withBase } from './own-bases.ts';
import { withMarket } from './own-growth-markets.ts';
import { thresholdOf, withThreshold } from './own-thresholds.ts';
import type { GrowthRegion } from './points-rules.ts';

/** One change of the overrides: what they were and what they became. */
export interface OverridesChange {
  readonly before: PointsOverrides;
  readonly after: PointsOverrides;
}

/**
 * What holds now with one earlier change taken back: each figure and country it changed is again as before it, and what
 * was changed elsewhere since stays. `shipped` are the growth markets that null stands for.
 */
export function takenBack(
  now: PointsOverrides,
  { before, after }: OverridesChange,
  shipped: readonly GrowthRegion[],
): PointsOverrides {
  return {
    bases: basesBack(now.bases, before.bases, after.bases),
    growthMarkets: marketsBack(now.growthMarkets, before.growthMarkets, after.growthMarkets, shipped),
    soldLifeMonths: before.soldLifeMonths === after.soldLifeMonths ? now.soldLifeMonths : before.soldLifeMonths,
    thresholds: thresholdsBack(now.thresholds, before.thresholds, after.thresholds),
  };
}

type Bases = readonly OwnBase[];

function basesBack(now: Bases, before: Bases, after: Bases): Bases {
  return [...before, ...after].reduce<Bases>((bases, { currency, table }) => {
    const was = ownBaseOf(before, { currency, table });
    return was === ownBaseOf(after, { currency, table }) ? bases : withBase(bases, { currency, table }, was);
  }, now);
}

type Thresholds = readonly OwnThreshold[];

function thresholdsBack(now: Thresholds, before: Thresholds, after: Thresholds): Thresholds {
  let thresholds = now;
  for (const { ruleSet, tier } of [...before, ...after]) {
    const [was, became] = [thresholdOf(before, ruleSet, tier), thresholdOf(after, ruleSet, tier)];
    for (const field of ['total', 'minimum', 'managed'] as const) {
      if (was[field] !== became[field]) thresholds = withThreshold(thresholds, { ruleSet, tier, field }, was[field]);
    }
  }
  return thresholds;
}

type Markets = readonly CountryCode[] | null;

function marketsBack(now: Markets, before: Markets, after: Markets, shipped: readonly GrowthRegion[]): Markets {
  const list = shipped.flatMap(({ countries }) => countries);
  const [had, got] = [new Set(before ?? list), new Set(after ?? list)];
  const changed = [...had.symmetricDifference(got)];
  return changed.reduce<Markets>((markets, code) => withMarket(markets, shipped, code, had.has(code)), now);
}
