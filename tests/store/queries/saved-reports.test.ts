import { expect, it } from 'vitest';
import { readClientList, readClientLists, readSavedReports } from '../../../src/store/queries/saved-reports.ts';
import { clientList, savedReport } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('reads what is kept under a name, by name, without what was deleted', async () => {
  const { database } = testWorld();
  const rows = ['Échus', 'Zürich', 'Azores', 'Gone'].map((name, index) => ({
    id: `${index}`,
    name,
    deletedAt: name === 'Gone' ? 1 : null,
  }));
  await database.savedReports.bulkAdd(rows.map((row) => savedReport(row)));
  await database.clientLists.bulkAdd(rows.map((row) => clientList(row)));
  for (const read of [readSavedReports, readClientLists]) {
    expect((await read(database)).map(({ name }) => name)).toEqual(['Azores', 'Échus', 'Zürich']);
  }
});

it('reads one list that is there, and nothing of one that is not', async () => {
  const { database } = testWorld();
  await database.clientLists.bulkAdd([clientList(), clientList({ id: 'gone', deletedAt: 1 })]);
  expect((await readClientList(database, 'l-1'))?.name).toBe('To call');
  expect(await readClientList(database, 'gone')).toBeNull();
  expect(await readClientList(database, 'never')).toBeNull();
});
