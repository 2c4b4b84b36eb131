import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeFraction, ZERO } from '../../../src/domain/points/fraction.ts';
import type { Tier } from '../../../src/domain/points/points-rules.ts';
import type { Standing } from '../../../src/domain/points/standing.ts';
import { meets, type TierAsk } from '../../../src/domain/points/tier.ts';
import { tierToward } from '../../../src/domain/points/tier-toward.ts';

function ask(tier: Tier, total: number): TierAsk {
  return { tier, total: wholeFraction(total), minimum: null, minimumOf: 'sourced', managed: null };
}

function standing(total: number): Standing {
  return { sourced: ZERO, assisted: ZERO, managed: wholeFraction(total), sold: ZERO, total: wholeFraction(total) };
}

const ASKS = [ask('gold', 100), ask('platinum', 300), ask('diamond', 800)];

describe('tierToward', () => {
  it.each<[total: number, credited: Tier | null, getTo: Tier | null, toward: Tier | null]>([
    [0, null, null, 'gold'],
    [100, null, null, 'platinum'],
    [900, null, null, null],
    [0, null, 'diamond', 'diamond'],
    [300, 'platinum', 'platinum', 'diamond'],
    [299, 'platinum', null, 'platinum'],
    [0, 'platinum', 'gold', 'gold'],
    [150, 'platinum', 'gold', 'platinum'],
    [900, 'elite', 'elite', null],
    [150, 'elite', 'elite', 'platinum'],
  ])('with %i points, credited %s and wanting %s it is %s', (total, creditedTier, getTo, toward) => {
    expect(tierToward({ creditedTier, getTo }, standing(total), ASKS)?.tier ?? null).toBe(toward);
  });

  it('is no tier without asks', () => {
    expect(tierToward({ creditedTier: 'gold', getTo: 'gold' }, standing(1), [])).toBeNull();
  });

  it('is never a tier that is met, and there is none only when the highest one is', () => {
    const tiers = fc.option(fc.constantFrom<Tier>('gold', 'platinum', 'diamond', 'elite'), { nil: null });
    fc.assert(
      fc.property(fc.nat(1000), tiers, tiers, (total, creditedTier, getTo) => {
        const toward = tierToward({ creditedTier, getTo }, standing(total), ASKS);
        expect(toward === null).toBe(total >= 800);
        if (toward !== null) expect(meets(standing(total), toward)).toBe(false);
      }),
    );
  });
});
