import { describe, expect, it } from 'vitest';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { wholeFraction, ZERO } from '../../../src/domain/points/fraction.ts';
import type { Tier } from '../../../src/domain/points/points-rules.ts';
import type { Standing } from '../../../src/domain/points/standing.ts';
import type { TierAsk } from '../../../src/domain/points/tier.ts';
import { type TierGoal, tierInsights } from '../../../src/domain/points/tier-insights.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

const TIERS = POINTS_RULES.tiers.value;

function ask(tier: Tier, total: number): TierAsk {
  return { tier, total: wholeFraction(total), minimum: null, minimumOf: 'sourced', managed: null };
}

const ASKS = [ask('gold', 100), ask('platinum', 300)];

function standing(total: number): Standing {
  return { sourced: ZERO, assisted: ZERO, managed: wholeFraction(total), sold: ZERO, total: wholeFraction(total) };
}

/** `platinum 50`: 50 points missing; `diamond ?`: not filled in. */
function words(goal: TierGoal | null): string | null {
  if (goal === null) return null;
  return `${goal.tier} ${goal.gap === null ? '?' : roundedDecimal(goal.gap.missing.needed, 0)}`;
}

describe('tierInsights', () => {
  it.each<[number, Tier | null, Tier | null, Tier | null, string | null, string | null]>([
    [0, null, null, null, null, 'gold 100'],
    [120, null, null, 'gold', null, 'platinum 180'],
    [120, 'gold', null, 'gold', 'gold 0', 'platinum 180'],
    [120, 'platinum', null, 'gold', 'platinum 180', 'diamond ?'],
    [120, 'gold', 'gold', 'gold', 'gold 0', 'gold 0'],
    [120, 'elite', null, 'gold', 'elite ?', null],
    [400, 'gold', null, 'platinum', 'gold 0', 'diamond ?'],
    [0, null, 'elite', null, null, 'elite ?'],
  ])('with %i points, credited %s, getting to %s', (total, creditedTier, getTo, best, keep, reach) => {
    const insights = tierInsights({ creditedTier, getTo }, standing(total), ASKS, TIERS);
    expect([insights.best, words(insights.keep), words(insights.reach)]).toEqual([best, keep, reach]);
  });
});
