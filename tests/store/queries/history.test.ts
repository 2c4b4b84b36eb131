import { beforeEach, describe, expect, it } from 'vitest';
import { buried, newRow, revised } from '../../../src/domain/row.ts';
import { keepLedgerChange } from '../../../src/store/changes/ledger-change.ts';
import { readHistoryItems, readHistoryPage, readRecordsOfChange } from '../../../src/store/queries/history.ts';
import { client, entryFields } from '../../fixtures/ledger.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();
const ACME = client({ id: 'acme', name: 'Acme Tools' });
const entries = Array.from({ length: 3 }, (_, index) => ({ ...newRow(`e-${index}`, 1), ...entryFields() }));

beforeEach(async () => {
  ({ database } = testWorld());
  await keepLedgerChange(database, {
    clients: [ACME, client({ id: 'fjord', name: 'Fjord Labs' })],
    pointEntries: entries,
  });
  await keepLedgerChange(database, { clients: [revised(ACME, { name: 'Acme' }, 10)] });
  await keepLedgerChange(database, {
    clients: [buried(revised(ACME, { name: 'Acme' }, 10), 20)],
    pointEntries: entries.map((row) => buried(row, 20)),
  });
  await keepLedgerChange(database, {
    clients: [revised(client({ id: 'fjord', name: 'Fjord Labs' }), { link: 'x' }, 30)],
  });
});

const page = (limit: number, search = '') => readHistoryPage(database, { limit, search });

describe('the page of the history', () => {
  it('holds the latest changes first, each with the row it is named after or its numbers', async () => {
    const { actions, more } = await page(10);
    expect(more).toBe(false);
    expect(actions).toMatchObject([
      { change: 3, at: 30, groups: [{ table: 'clients', what: 'changed', count: 1 }], lead: { name: 'Fjord Labs' } },
      {
        change: 2,
        at: 20,
        groups: [
          { table: 'clients', what: 'deleted', count: 1 },
          { table: 'pointEntries', what: 'deleted', count: 3 },
        ],
        lead: { name: 'Acme', what: 'deleted', changes: [] },
      },
      { change: 1, at: 10, lead: { name: 'Acme Tools', changes: [{ field: 'name', after: 'Acme' }] } },
    ]);
  });

  it('is as long as it is asked to be', async () => {
    expect((await page(2)).actions.map(({ change }) => change)).toEqual([3, 2]);
    expect((await page(2)).more).toBe(true);
    expect((await page(3)).more).toBe(false);
    await database.history.clear();
    expect(await page(3)).toEqual({ actions: [], more: false });
  });

  it('holds only the changes of rows whose name fits a search', async () => {
    const found = async (search: string) => (await page(10, search)).actions.map(({ change }) => change);
    expect(await found('acm')).toEqual([2, 1]);
    expect(await found('marketing hub')).toEqual([2]);
    expect(await found('nobody')).toEqual([]);
    expect(await page(1, 'acme')).toMatchObject({ actions: [{ change: 2 }], more: true });
  });

  it('finds what lies far back among very many records', async () => {
    const before = client({ id: 'many', name: 'Many' });
    const record = {
      change: 9,
      at: 40,
      table: 'clients',
      rowId: 'many',
      what: 'changed',
      typed: false,
      before,
    } as const;
    await database.history.bulkAdd(Array.from({ length: 1_100 }, () => record));
    expect((await page(10, 'acme tools')).actions.map(({ change }) => change)).toEqual([1]);
    expect((await page(1)).actions).toMatchObject([{ change: 9, groups: [{ count: 1_100 }], lead: null }]);
  });
});

it('the rows of a change come in the order in which it is named, as many as are asked for', async () => {
  const rows = async (limit: number) => (await readHistoryItems(database, 2, limit)).map(({ table }) => table);
  expect(await rows(2)).toEqual(['clients', 'pointEntries']);
  expect(await rows(20)).toEqual(['clients', 'pointEntries', 'pointEntries', 'pointEntries']);
  expect(await readRecordsOfChange(database, 2)).toHaveLength(4);
  expect(await readRecordsOfChange(database, 99)).toEqual([]);
});
