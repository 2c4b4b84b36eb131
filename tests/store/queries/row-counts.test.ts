import { expect, it } from 'vitest';
import { buried } from '../../../src/domain/row.ts';
import { readRowCounts } from '../../../src/store/queries/row-counts.ts';
import { holder } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('counts every row, deleted ones too', async () => {
  const { database } = testWorld();
  await database.holders.bulkAdd([holder(), buried(holder({ id: 'h-2' }), 5)]);
  expect(await readRowCounts(database, ['holders', 'clients'])).toEqual([
    { table: 'holders', count: 2 },
    { table: 'clients', count: 0 },
  ]);
});
