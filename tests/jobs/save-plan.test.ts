import { beforeEach, describe, expect, it } from 'vitest';
import { addPlan, duplicatePlan, editPlan, rememberPlan } from '../../src/jobs/save-plan.ts';
import { readPlan, readPlannedDeals, readPlans } from '../../src/store/queries/plans.ts';
import { readPreferences } from '../../src/store/queries/settings.ts';
import { dealFields } from '../fixtures/plans.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const GOAL = { name: 'January', tier: 'platinum', goalDay: '2027-01-15' } as const;
let world: TestWorld;

beforeEach(() => {
  world = testWorld();
});

const names = async () => (await readPlans(world.database)).map(({ name }) => name);
const deals = () => readPlannedDeals(world.database);

async function added() {
  const outcome = await addPlan(world, GOAL, [dealFields(), dealFields({ label: 'Acme' })]);
  const row = await readPlan(world.database, outcome.id);
  if (row === null || outcome.kind !== 'done') throw new Error('It was added');
  return { row, outcome };
}

describe('adding a plan', () => {
  it('keeps it with the deals that it starts with, and takes all of it back', async () => {
    const { row, outcome } = await added();
    expect(row).toMatchObject({ ...GOAL, revision: 1 });
    expect((await deals()).map(({ planId, label }) => [planId === row.id, label])).toEqual(
      expect.arrayContaining([
        [true, 'Edo Systems'],
        [true, 'Acme'],
      ]),
    );
    const undone = await outcome.undo();
    expect([await names(), await deals()]).toEqual([[], []]);
    if (undone.kind === 'done') await undone.undo();
    expect([await names(), (await deals()).length]).toEqual([['January'], 2]);
  });
});

describe('editing a plan', () => {
  it('changes what is given, and refuses a plan that has moved on', async () => {
    const { row } = await added();
    expect((await editPlan(world, row, { name: 'Winter' })).kind).toBe('done');
    expect(await readPlan(world.database, row.id)).toMatchObject({ name: 'Winter', tier: 'platinum', revision: 2 });
    expect((await editPlan(world, row, { name: 'Spring' })).kind).toBe('changed-elsewhere');
    expect(await names()).toEqual(['Winter']);
  });
});

describe('duplicating a plan', () => {
  it('copies its goal and its deals as rows of their own', async () => {
    const { row } = await added();
    const { id } = await duplicatePlan(world, row, 'January, bolder');
    expect(await readPlan(world.database, id)).toMatchObject({ ...GOAL, name: 'January, bolder', revision: 1 });
    const all = await deals();
    expect(all.filter(({ planId }) => planId === id).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Edo Systems', 'Acme']),
    );
    expect(new Set(all.map((deal) => deal.id)).size).toBe(4);
  });
});

it('remembers the plan that was opened last', async () => {
  expect((await readPreferences(world.database)).lastPlanId).toBeNull();
  await rememberPlan(world, 'p-1');
  expect((await readPreferences(world.database)).lastPlanId).toBe('p-1');
});
