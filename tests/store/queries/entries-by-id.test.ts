import { expect, it } from 'vitest';
import { readEntriesById } from '../../../src/store/queries/entries-by-id.ts';
import { pointEntry } from '../../fixtures/ledger.ts';
import { testWorld } from '../../fixtures/world.ts';

it('reads the entries that are still there, in the order asked for', async () => {
  const { database } = testWorld();
  await database.pointEntries.bulkAdd([
    pointEntry({ id: 'a' }),
    pointEntry({ id: 'b', deletedAt: 1 }),
    pointEntry({ id: 'c' }),
  ]);
  expect((await readEntriesById(database, ['c', 'b', 'x', 'a'])).map(({ id }) => id)).toEqual(['c', 'a']);
  expect(await readEntriesById(database, [])).toEqual([]);
});
