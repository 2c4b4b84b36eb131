import { expect, it } from 'vitest';
import { buried } from '../../../src/domain/row.ts';
import { readDealsOfPlan, readPlan, readPlannedDeals, readPlans } from '../../../src/store/queries/plans.ts';
import { plan, plannedDeal } from '../../fixtures/plans.ts';
import { testWorld } from '../../fixtures/world.ts';

it('gives living plans, oldest first, and their deals, soonest first', async () => {
  const { database } = testWorld();
  await database.plans.bulkAdd([
    plan({ id: 'b', createdAt: 2 }),
    plan({ id: 'a', createdAt: 3 }),
    plan({ id: 'c', createdAt: 2 }),
    buried(plan({ id: 'gone' }), 1),
  ]);
  await database.plannedDeals.bulkAdd([
    plannedDeal({ id: 'late', expectedOn: '2027-01-02', planId: 'a' }),
    plannedDeal({ id: 'soon', expectedOn: '2026-12-02', planId: 'b' }),
    buried(plannedDeal({ id: 'gone', planId: 'a' }), 1),
  ]);
  expect((await readPlans(database)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  expect((await readPlannedDeals(database)).map(({ id }) => id)).toEqual(['soon', 'late']);
  expect((await readDealsOfPlan(database, 'a')).map(({ id }) => id)).toEqual(['late']);
});

it('gives one living plan', async () => {
  const { database } = testWorld();
  await database.plans.bulkAdd([plan(), buried(plan({ id: 'gone' }), 1)]);
  expect(await readPlan(database, 'plan')).toEqual(plan());
  expect([await readPlan(database, 'gone'), await readPlan(database, 'never')]).toEqual([null, null]);
});
