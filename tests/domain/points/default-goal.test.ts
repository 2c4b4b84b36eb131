import { expect, it } from 'vitest';
import { defaultGoal } from '../../../src/domain/points/default-goal.ts';
import type { Tier } from '../../../src/domain/points/points-rules.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

it.each<[Tier | null, Tier | null, Tier]>([
  [null, null, 'gold'],
  ['gold', null, 'platinum'],
  ['elite', null, 'elite'],
  ['gold', 'elite', 'elite'],
  ['diamond', 'gold', 'gold'],
])('credited %s and working toward %s: %s', (creditedTier, getTo, tier) => {
  expect(defaultGoal({ creditedTier, getTo }, POINTS_RULES, '2026-11-22')).toEqual({ tier, goalDay: '2027-01-15' });
});

it('has a day even where no re-evaluation is known', () => {
  const rules = { ...POINTS_RULES, reevaluations: { ...POINTS_RULES.reevaluations, value: [] } };
  expect(defaultGoal({ creditedTier: null, getTo: null }, rules, '2026-11-22').goalDay).toBe('2026-11-22');
});
