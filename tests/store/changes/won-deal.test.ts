import { beforeEach, describe, expect, it } from 'vitest';
import type { Client, PointEntry } from '../../../src/domain/points/ledger.ts';
import { buried, newRow, revised } from '../../../src/domain/row.ts';
import { keepPlanChange } from '../../../src/store/changes/plan-change.ts';
import { keepWonDeal } from '../../../src/store/changes/won-deal.ts';
import { readLedgerJournal } from '../../../src/store/queries/ledger.ts';
import { entryFields } from '../../fixtures/ledger.ts';
import { plan, plannedDeal } from '../../fixtures/plans.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

const client: Client = { ...newRow('acme', 0), name: 'Acme', market: 'US', currency: 'USD', link: '' };
const entry: PointEntry = { ...newRow('entry', 0), ...entryFields() };
let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await keepPlanChange(world.database, { plans: [plan()], plannedDeals: [plannedDeal()] });
});

const counts = async () => {
  const { clients, pointEntries, plannedDeals } = world.database;
  const deals = await plannedDeals.filter(({ deletedAt }) => deletedAt === null).count();
  return [await clients.count(), await pointEntries.count(), deals, (await readLedgerJournal(world.database)).turn];
};

describe('keepWonDeal', () => {
  it('changes the ledger and the plan together, and gives what was there before', async () => {
    const kept = await keepWonDeal(world.database, {
      ledger: { clients: [client], pointEntries: [entry] },
      plan: { plannedDeals: [buried(plannedDeal(), 1)] },
    });
    expect(kept).toMatchObject({
      ledger: { clients: [{ before: undefined }], pointEntries: [{ after: entry }] },
      plan: { plannedDeals: [{ before: plannedDeal() }] },
    });
    expect(await counts()).toEqual([1, 1, 0, 1]);
  });

  it('writes nothing to the ledger when the deal has moved on', async () => {
    await keepPlanChange(world.database, { plannedDeals: [revised(plannedDeal(), { probability: 90 }, 1)] });
    const kept = await keepWonDeal(world.database, {
      ledger: { clients: [client], pointEntries: [entry] },
      plan: { plannedDeals: [buried(plannedDeal(), 1)] },
    });
    expect(kept).toBe('changed-elsewhere');
    expect(await counts()).toEqual([0, 0, 1, 0]);
  });

  it('leaves the deal in its plan when the ledger has moved on', async () => {
    const kept = await keepWonDeal(world.database, {
      ledger: { clients: [revised(client, { name: 'Acme Ltd' }, 1)] },
      plan: { plannedDeals: [buried(plannedDeal(), 1)] },
    });
    expect(kept).toBe('changed-elsewhere');
    expect(await counts()).toEqual([0, 0, 1, 0]);
  });
});
