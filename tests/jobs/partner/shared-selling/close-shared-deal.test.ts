import { describe, expect, it } from 'vitest';
import type { SharedDeal } from '../../../../src/domain/partner/shared-deal.ts';
import { newRow } from '../../../../src/domain/row.ts';
import {
  loseSharedDeal,
  reopenSharedDeal,
  winSharedDeal,
} from '../../../../src/jobs/partner/shared-selling/close-shared-deal.ts';
import { deleteSharedDeal } from '../../../../src/jobs/partner/shared-selling/save-shared-deal.ts';
import { editClient } from '../../../../src/jobs/save-client.ts';
import { editEntry } from '../../../../src/jobs/save-entry.ts';
import { readPointEntries } from '../../../../src/store/queries/ledger.ts';
import { readSharedDeal } from '../../../../src/store/queries/shared-deals.ts';
import { client } from '../../../fixtures/ledger.ts';
import { sharedDeal } from '../../../fixtures/partner-rows.ts';
import { partnerWorld } from '../../../fixtures/partner-world.ts';

const SALE = {
  productLine: 'Sales Hub',
  saleKind: 'cross-sell',
  soldOn: '2026-11-20',
  lineSoldOn: '2026-11-20',
  manages: true,
  otherPartners: 1,
} as const;

const begin = () => partnerWorld({ sharedDeals: [sharedDeal()], ledger: { clients: [client()] } });
type Begun = Awaited<ReturnType<typeof begin>>;

async function kept({ database }: Begun): Promise<SharedDeal> {
  const deal = await readSharedDeal(database, 'd-1');
  if (deal === null) throw new Error('The deal is not there.');
  return deal;
}

async function won() {
  const world = await begin();
  const outcome = await winSharedDeal(world, await kept(world), SALE);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return { world, outcome };
}

describe('winning a shared deal', () => {
  it('makes one entry of the ledger and closes the deal', async () => {
    const { world } = await won();
    const [entry, ...others] = await readPointEntries(world.database);
    expect(others).toEqual([]);
    expect(entry).toEqual({
      ...newRow(entry?.id ?? '', world.now()),
      clientId: 'acme',
      productLine: 'Sales Hub',
      deal: 'sourced',
      saleKind: 'cross-sell',
      soldOn: '2026-11-20',
      lineSoldOn: '2026-11-20',
      mrr: { minor: 80_000, currency: 'USD' },
      managedFrom: '2026-11-20',
      managedUntil: null,
      otherPartners: 1,
      endedOn: null,
    });
    expect(await kept(world)).toMatchObject({
      stage: 'won',
      closedOn: '2026-11-20',
      productLine: 'Sales Hub',
      saleKind: 'cross-sell',
      otherPartners: 1,
      entryIds: [entry?.id],
      revision: 2,
    });
  });

  it('is taken back in one step, and brought back', async () => {
    const { world, outcome } = await won();
    const undone = await outcome.undo();
    expect(await readPointEntries(world.database)).toEqual([]);
    expect(await kept(world)).toMatchObject({ stage: 'open', closedOn: null, entryIds: [], saleKind: 'new' });
    if (undone.kind === 'done') await undone.undo();
    expect(await readPointEntries(world.database)).toHaveLength(1);
    expect((await kept(world)).stage).toBe('won');
  });

  it('happens once, from whichever window', async () => {
    const world = await begin();
    const open = await kept(world);
    expect((await winSharedDeal(world, open, SALE)).kind).toBe('done');
    expect((await winSharedDeal(world, open, SALE)).kind).toBe('changed-elsewhere');
    expect((await winSharedDeal(world, await kept(world), SALE)).kind).toBe('closed');
    expect((await loseSharedDeal(world, await kept(world), '2026-11-21')).kind).toBe('closed');
    expect(await readPointEntries(world.database)).toHaveLength(1);
  });

  it('is refused where the client has been deleted', async () => {
    const world = await begin();
    await editClient(world, client(), {});
    await world.database.clients.update('acme', { deletedAt: 1 });
    expect(await winSharedDeal(world, await kept(world), SALE)).toEqual({ kind: 'gone' });
  });

  it('is not taken back once the entry says something else', async () => {
    const { world, outcome } = await won();
    const [entry] = await readPointEntries(world.database);
    if (entry === undefined) throw new Error('It was made.');
    await editEntry(world, entry, { ...entry, otherPartners: 3 });
    expect((await outcome.undo()).kind).toBe('changed-elsewhere');
    expect((await kept(world)).stage).toBe('won');
  });
});

describe('losing a shared deal', () => {
  it('closes it on its day and can be taken back', async () => {
    const world = await begin();
    const outcome = await loseSharedDeal(world, await kept(world), '2026-11-21');
    expect(await kept(world)).toMatchObject({ stage: 'lost', closedOn: '2026-11-21' });
    if (outcome.kind === 'done') await outcome.undo();
    expect(await kept(world)).toMatchObject({ stage: 'open', closedOn: null });
  });
});

describe('opening a won deal again', () => {
  it('takes its entries along in one step that can be taken back', async () => {
    const { world } = await won();
    const outcome = await reopenSharedDeal(world, await kept(world), 'delete');
    expect(await readPointEntries(world.database)).toEqual([]);
    expect(await kept(world)).toMatchObject({ stage: 'open', closedOn: null, entryIds: [] });
    if (outcome.kind === 'done') await outcome.undo();
    expect(await readPointEntries(world.database)).toHaveLength(1);
    expect(await kept(world)).toMatchObject({ stage: 'won', closedOn: '2026-11-20' });
  });

  it('or leaves them, and winning it again adds no second one', async () => {
    const { world } = await won();
    await reopenSharedDeal(world, await kept(world), 'keep');
    const [entry] = await readPointEntries(world.database);
    expect((await kept(world)).entryIds).toEqual([entry?.id]);
    await winSharedDeal(world, await kept(world), { ...SALE, soldOn: '2026-11-21', lineSoldOn: '2026-11-21' });
    expect(await readPointEntries(world.database)).toEqual([entry]);
    expect(await kept(world)).toMatchObject({ stage: 'won', closedOn: '2026-11-21', entryIds: [entry?.id] });
  });
});

it('deleting a won deal leaves the ledger alone', async () => {
  const { world } = await won();
  const outcome = await deleteSharedDeal(world, await kept(world));
  expect(await readSharedDeal(world.database, 'd-1')).toBeNull();
  expect(await readPointEntries(world.database)).toHaveLength(1);
  if (outcome.kind === 'done') await outcome.undo();
  expect((await kept(world)).stage).toBe('won');
});
