import { expect, it } from 'vitest';
import { changePlans } from '../../src/jobs/change-plans.ts';
import { readPlannedDeals, readPlans } from '../../src/store/queries/plans.ts';
import { plan, plannedDeal } from '../fixtures/plans.ts';
import { testWorld } from '../fixtures/world.ts';

it('keeps plans with their deals and takes both back', async () => {
  const world = testWorld();
  const outcome = await changePlans(world, { plans: [plan()], plannedDeals: [plannedDeal()] });
  expect(await readPlans(world.database)).toEqual([plan()]);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect([await readPlans(world.database), await readPlannedDeals(world.database)]).toEqual([[], []]);
  expect(await changePlans(world, { plans: [{ ...plan(), revision: 9 }] })).toEqual({ kind: 'changed-elsewhere' });
});
