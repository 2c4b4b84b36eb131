import { expect, it } from 'vitest';
import { revised } from '../../../src/domain/row.ts';
import { keepPlanChange } from '../../../src/store/changes/plan-change.ts';
import { plan, plannedDeal } from '../../fixtures/plans.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { testWorld } from '../../fixtures/world.ts';

it('keeps a plan and its deals together, or nothing', async () => {
  const { database } = testWorld();
  const change = { plans: [plan()], plannedDeals: [plannedDeal()] };
  expect(await keepPlanChange(database, change)).toEqual({
    plans: [{ before: undefined, after: plan() }],
    plannedDeals: [{ before: undefined, after: plannedDeal() }],
  });
  const kept = await allRows(database);
  expect(kept).toMatchObject(change);
  const late = revised({ ...plannedDeal(), revision: 7 }, {}, 1);
  const refused = { plans: [revised(plan(), { name: 'Later' }, 1)], plannedDeals: [late] };
  expect(await keepPlanChange(database, refused)).toBe('changed-elsewhere');
  expect(await allRows(database)).toEqual(kept);
});
