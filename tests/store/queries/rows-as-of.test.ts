import { expect, it } from 'vitest';
import { newRow, revised } from '../../../src/domain/row.ts';
import { keepLedgerChange } from '../../../src/store/changes/ledger-change.ts';
import { readConcernedRows } from '../../../src/store/queries/rows-as-of.ts';
import { client } from '../../fixtures/ledger.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const made = (id: string, at: number) => client({ ...newRow(id, at) });

it('finds the rows that were added or changed after a moment, with the records of that', async () => {
  const { database } = testWorld();
  const many = Array.from({ length: 1_200 }, (_, index) => made(`old-${index}`, 1));
  await keepLedgerChange(database, { clients: [...many, made('early', 1), made('late', 11), made('new', 11)] });
  await keepLedgerChange(database, { clients: [revised(made('early', 1), { name: 'A' }, 10)] });
  await keepLedgerChange(database, { clients: [revised(made('late', 11), { name: 'A' }, 12)] });
  await database.ticketPictures.bulkAdd([picture({ createdAt: 10 }), picture({ id: 'p-2', createdAt: 11 })]);
  const found = await readConcernedRows(database, ['clients', 'plans', 'ticketPictures'], 10);
  expect([...found.keys()]).toEqual(['clients', 'plans', 'ticketPictures']);
  expect(found.get('clients')?.rows.map(({ id }) => id)).toEqual(['late', 'new']);
  expect(found.get('clients')?.records).toMatchObject([{ rowId: 'late', at: 12 }]);
  expect(found.get('plans')).toEqual({ rows: [], records: [] });
  expect(found.get('ticketPictures')?.rows.map(({ id }) => id)).toEqual(['p-2']);
});
