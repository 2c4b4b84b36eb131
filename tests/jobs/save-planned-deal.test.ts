import { beforeEach, describe, expect, it } from 'vitest';
import { deletePlan } from '../../src/jobs/delete-plan.ts';
import { addPlan } from '../../src/jobs/save-plan.ts';
import { addPlannedDeals, editPlannedDeal } from '../../src/jobs/save-planned-deal.ts';
import { readPlan, readPlannedDeals } from '../../src/store/queries/plans.ts';
import { dealFields, plannedDeal } from '../fixtures/plans.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

let world: TestWorld;
let planId: string;

beforeEach(async () => {
  world = testWorld();
  ({ id: planId } = await addPlan(world, { name: 'January', tier: 'gold', goalDay: '2027-01-15' }));
});

const deals = () => readPlannedDeals(world.database);

describe('adding planned deals', () => {
  it('adds them to the plan in one step that can be taken back', async () => {
    const outcome = await addPlannedDeals(world, planId, [dealFields(), dealFields({ deal: 'assisted' })]);
    expect((await deals()).map((deal) => [deal.planId, deal.deal, deal.revision])).toEqual(
      expect.arrayContaining([
        [planId, 'sourced', 1],
        [planId, 'assisted', 1],
      ]),
    );
    if (outcome.kind === 'done') await outcome.undo();
    expect(await deals()).toEqual([]);
  });

  it('takes a kept deal as the pattern of a new one', async () => {
    await addPlannedDeals(world, planId, [plannedDeal({ id: 'other', planId: 'other', revision: 7 })]);
    expect(await deals()).toMatchObject([{ planId, revision: 1 }]);
    expect((await deals())[0]?.id).not.toBe('other');
  });

  it('adds nothing to a plan that is gone', async () => {
    const row = await readPlan(world.database, planId);
    if (row !== null) await deletePlan(world, row);
    expect(await addPlannedDeals(world, planId, [dealFields()])).toEqual({ kind: 'gone' });
    expect(await world.database.plannedDeals.count()).toBe(0);
  });
});

describe('editing a planned deal', () => {
  it('changes what is given, and refuses a deal that has moved on', async () => {
    await addPlannedDeals(world, planId, [dealFields()]);
    const [deal] = await deals();
    if (deal === undefined) throw new Error('It was added');
    expect((await editPlannedDeal(world, deal, { probability: 90 })).kind).toBe('done');
    expect(await deals()).toMatchObject([{ label: 'Edo Systems', probability: 90, revision: 2 }]);
    expect((await editPlannedDeal(world, deal, { probability: 10 })).kind).toBe('changed-elsewhere');
  });
});
