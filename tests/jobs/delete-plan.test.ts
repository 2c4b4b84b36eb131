import { beforeEach, expect, it } from 'vitest';
import { deletePlan, deletePlannedDeal } from '../../src/jobs/delete-plan.ts';
import { addPlan } from '../../src/jobs/save-plan.ts';
import { editPlannedDeal } from '../../src/jobs/save-planned-deal.ts';
import { readPlannedDeals, readPlans } from '../../src/store/queries/plans.ts';
import { dealFields } from '../fixtures/plans.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await addPlan(world, { name: 'January', tier: 'gold', goalDay: '2027-01-15' }, [dealFields()]);
  await addPlan(world, { name: 'July', tier: 'gold', goalDay: '2027-07-15' }, [dealFields({ label: 'Acme' })]);
});

const kept = async () => [
  (await readPlans(world.database)).map(({ name }) => name).toSorted(),
  (await readPlannedDeals(world.database)).map(({ label }) => label).toSorted(),
];

it('deletes a plan with its own deals, and brings all of it back', async () => {
  const january = (await readPlans(world.database)).find(({ name }) => name === 'January');
  if (january === undefined) throw new Error('It was added');
  const outcome = await deletePlan(world, january);
  expect(await kept()).toEqual([['July'], ['Acme']]);
  if (outcome.kind === 'done') await outcome.undo();
  expect(await kept()).toEqual([
    ['January', 'July'],
    ['Acme', 'Edo Systems'],
  ]);
});

it('deletes one planned deal, unless it was changed elsewhere', async () => {
  const deal = (await readPlannedDeals(world.database)).find(({ label }) => label === 'Acme');
  if (deal === undefined) throw new Error('It was added');
  await editPlannedDeal(world, deal, { probability: 90 });
  expect((await deletePlannedDeal(world, deal)).kind).toBe('changed-elsewhere');
  expect((await deletePlannedDeal(world, { ...deal, revision: 2 })).kind).toBe('done');
  expect((await kept())[1]).toEqual(['Edo Systems']);
});
