import { beforeEach, describe, expect, it } from 'vitest';
import type { PlannedDeal } from '../../src/domain/points/plan.ts';
import { newRow } from '../../src/domain/row.ts';
import { changeLedger } from '../../src/jobs/change-ledger.ts';
import { addPlan } from '../../src/jobs/save-plan.ts';
import { editPlannedDeal } from '../../src/jobs/save-planned-deal.ts';
import { type WonClient, winPlannedDeal } from '../../src/jobs/win-planned-deal.ts';
import { readClients, readPointEntries } from '../../src/store/queries/ledger.ts';
import { readPlannedDeals } from '../../src/store/queries/plans.ts';
import { entryFields } from '../fixtures/ledger.ts';
import { dealFields } from '../fixtures/plans.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const SALE = { productLine: 'Sales Hub', saleKind: 'new', soldOn: '2026-11-20', lineSoldOn: '2026-11-20' } as const;
const ACME = { ...newRow('acme', 0), name: 'Acme', market: 'GB', currency: 'GBP', link: '' };
let world: TestWorld;
let deal: PlannedDeal;

beforeEach(async () => {
  world = testWorld();
  const fields = dealFields({ manages: true, otherPartners: 2, market: 'JP' });
  await addPlan(world, { name: 'January', tier: 'gold', goalDay: '2027-01-15' }, [fields]);
  const [row] = await readPlannedDeals(world.database);
  if (row === undefined) throw new Error('It was added');
  deal = row;
});

const win = (client: WonClient) => winPlannedDeal(world, deal, client, SALE);
const kept = async () => [
  (await readClients(world.database)).map(({ name }) => name),
  (await readPointEntries(world.database)).map(({ soldOn }) => soldOn),
  (await readPlannedDeals(world.database)).length,
];

describe('winning a planned deal', () => {
  it('makes an entry of it, for a new client of the deal’s market and currency', async () => {
    await win({ name: 'Edo Systems' });
    expect(await readClients(world.database)).toMatchObject([{ name: 'Edo Systems', market: 'JP', currency: 'USD' }]);
    const [client] = await readClients(world.database);
    const [entry] = await readPointEntries(world.database);
    expect(entry).toEqual({
      ...newRow(entry?.id ?? '', world.now()),
      ...SALE,
      clientId: client?.id,
      deal: 'sourced',
      mrr: { minor: 100_000, currency: 'USD' },
      managedFrom: '2026-11-20',
      managedUntil: null,
      otherPartners: 2,
      endedOn: null,
    });
    expect(await readPlannedDeals(world.database)).toEqual([]);
  });

  it('is taken back in one step, and brought back', async () => {
    const outcome = await win({ name: 'Edo Systems' });
    if (outcome.kind !== 'done') throw new Error('It was won');
    const undone = await outcome.undo();
    expect(await kept()).toEqual([[], [], 1]);
    if (undone.kind === 'done') await undone.undo();
    expect(await kept()).toEqual([['Edo Systems'], ['2026-11-20'], 0]);
  });

  it('leaves a known client as it is', async () => {
    await changeLedger(world, { clients: [ACME] });
    const outcome = await win({ id: 'acme' });
    expect((await readPointEntries(world.database)).map(({ clientId }) => clientId)).toEqual(['acme']);
    expect(await readClients(world.database)).toEqual([ACME]);
    if (outcome.kind === 'done') await outcome.undo();
    expect(await kept()).toEqual([['Acme'], [], 1]);
  });

  it('keeps a client it made when others have come to belong to it', async () => {
    const outcome = await win({ name: 'Edo Systems' });
    const [client] = await readClients(world.database);
    const other = { ...newRow('other', 0), ...entryFields({ clientId: client?.id ?? '' }) };
    await changeLedger(world, { pointEntries: [other] });
    if (outcome.kind === 'done') await outcome.undo();
    expect(await kept()).toEqual([['Edo Systems'], ['2026-03-02'], 1]);
  });

  it('does nothing when the deal was changed elsewhere or its client is gone', async () => {
    expect(await win({ id: 'acme' })).toEqual({ kind: 'gone' });
    await editPlannedDeal(world, deal, { probability: 99 });
    expect(await win({ name: 'Edo Systems' })).toEqual({ kind: 'changed-elsewhere' });
    expect(await kept()).toEqual([[], [], 1]);
  });
});
