import { expect, it } from 'vitest';
import { buried, type Row, revised, takenBack } from '../../../src/domain/row.ts';
import { changeRows } from '../../../src/store/changes/change-rows.ts';
import { keepRows } from '../../../src/store/changes/kept-rows.ts';
import { readItems } from '../../../src/store/queries/history-items.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { attempt, certification } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('tells what each change made of a row, and whether it is so again', async () => {
  const { database } = testWorld();
  const keep = (table: string, row: Row) =>
    changeRows(database, [database.table(table)], () => keepRows(database.table(table), [row]));
  const first = certification();
  const second = revised(first, { name: 'Inbound' }, 10);
  const third = buried(second, 20);
  await database.certifications.add(first);
  for (const row of [second, third, takenBack({ before: second, after: third }, 30)]) await keep('certifications', row);
  await database.examAttempts.add(attempt());
  await keep('examAttempts', revised(attempt(), { correct: 40 }, 40));
  await database.ticketPictures.add(picture({ ticketId: 'none' }));
  await keep('ticketPictures', { ...buried(picture({ ticketId: 'none' }), 50), blob: new Blob([]) } as Row);
  const items = await readItems(database, await database.history.toArray());
  expect(items).toMatchObject([
    { what: 'changed', name: 'Inbound Marketing', changes: [{ field: 'name', after: 'Inbound' }], way: 'open' },
    { what: 'deleted', name: 'Inbound', changes: [], way: 'same' },
    { what: 'restored', way: 'open' },
    { table: 'examAttempts', name: '', ownerName: 'Inbound', changes: [{ field: 'correct' }], way: 'open' },
    { table: 'ticketPictures', name: 'Contacts', ownerName: '', way: 'lost' },
  ]);
});

it('leaves out a row that is gone for good', async () => {
  const { database } = testWorld();
  const record = { change: 1, at: 1, table: 'clients', rowId: 'x', what: 'deleted', typed: false } as const;
  await database.history.add({ ...record, before: certification() });
  expect(await readItems(database, await database.history.toArray())).toEqual([]);
});
