import { expect, it } from 'vitest';
import { revised } from '../../src/domain/row.ts';
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

it('takes back two changes of one row, the later one first, and each only while nothing else was changed', async () => {
  const world = testWorld();
  const made = await changePlans(world, { plans: [plan()] });
  const named = await changePlans(world, { plans: [revised(plan(), { name: 'Summer' }, 1)] });
  if (made.kind !== 'done' || named.kind !== 'done') throw new Error('both were kept');
  expect(await made.undo()).toEqual({ kind: 'changed-elsewhere' });
  await named.undo();
  expect(await readPlans(world.database)).toMatchObject([{ name: plan().name, revision: 3 }]);
  expect(await made.undo()).toMatchObject({ kind: 'done' });
  expect(await readPlans(world.database)).toEqual([]);
});
