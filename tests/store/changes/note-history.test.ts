import { beforeEach, expect, it } from 'vitest';
import { buried, newRow, revised } from '../../../src/domain/row.ts';
import { MINUTE_MS } from '../../../src/domain/time.ts';
import { keepLedgerChange } from '../../../src/store/changes/ledger-change.ts';
import { changingTransaction, noteHistory } from '../../../src/store/changes/note-history.ts';
import { keepPictures } from '../../../src/store/changes/picture-change.ts';
import { keepWonDeal } from '../../../src/store/changes/won-deal.ts';
import { client } from '../../fixtures/ledger.ts';
import { keepTicket, picture } from '../../fixtures/picture-rows.ts';
import { plan, plannedDeal } from '../../fixtures/plans.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

let world = testWorld();
let { database } = world;

beforeEach(() => {
  world = testWorld();
  ({ database } = world);
});

const kept = async () => (await database.history.toArray()).map(({ change, table, what }) => [change, table, what]);

it('keeps nothing of new rows', async () => {
  const many = Array.from({ length: 50 }, (_, index) => client({ id: `c-${index}` }));
  await keepLedgerChange(database, { clients: many });
  expect(await database.history.count()).toBe(0);
});

it('gives all rows of one action one number, those of an action inside it too, and the next action the next', async () => {
  await database.plans.add(plan());
  await database.plannedDeals.add(plannedDeal());
  await database.clients.bulkAdd([client(), client({ id: 'c-2' })]);
  await keepWonDeal(database, {
    ledger: { clients: [revised(client(), { name: 'A' }, 5), buried(client({ id: 'c-2' }), 5)] },
    plan: { plannedDeals: [buried(plannedDeal(), 5)] },
  });
  await keepLedgerChange(database, { clients: [revised(client({ revision: 2 }), { name: 'B' }, 6)] });
  expect(await kept()).toEqual([
    [1, 'clients', 'changed'],
    [1, 'clients', 'deleted'],
    [1, 'plannedDeals', 'deleted'],
    [2, 'clients', 'changed'],
  ]);
});

it('keeps one record of what is typed in ten minutes, and one of every other change', async () => {
  const { history, tickets } = database;
  let row = ticket();
  await tickets.add(row);
  const save = (happened: string, at: number, typed: boolean) =>
    database.transaction('rw', [tickets, history], async () => {
      const before = row;
      row = revised(row, { happened }, at);
      await noteHistory(tickets, [{ before, after: row }], typed);
    });
  await save('I', 0, true);
  await save('It', 1, true);
  await save('It stops', 2, false);
  await save('It stops.', 3, true);
  await save('It stops. A', 4, true);
  await save('It stops. Always.', 3 + 10 * MINUTE_MS, true);
  const told = (await history.toArray()).map(({ at, before }) => [at, Reflect.get(before, 'happened')]);
  expect(told).toEqual([
    [0, ''],
    [2, 'It'],
    [3, 'It stops'],
    [3 + 10 * MINUTE_MS, 'It stops. A'],
  ]);
});

it('never keeps the bytes of a picture, and nothing at all of one that is redacted', async () => {
  await keepTicket(world);
  await keepPictures(database, [picture()]);
  const masked = revised(picture(), { redactions: 1, blob: new Blob(['masked']) }, 5);
  await keepPictures(database, [masked]);
  expect(await kept()).toEqual([]);
  await keepPictures(database, [buried(masked, 6)]);
  const [record] = await database.history.toArray();
  expect(record).toMatchObject({ what: 'deleted', before: { name: 'Contacts', redactions: 1 } });
  const isBlob = (value: unknown) => value instanceof Blob;
  expect(Object.values(record?.before ?? {}).some(isBlob)).toBe(false);
});

it('is for use inside a transaction that spans the history', async () => {
  expect(changingTransaction).toThrow('spans the history');
  const change = [{ before: client(), after: revised(client(newRow('c-1', 0)), {}, 1) }];
  await expect(noteHistory(database.clients, change, false)).rejects.toThrow('spans the history');
});
