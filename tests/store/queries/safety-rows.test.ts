import { expect, it } from 'vitest';
import { buried } from '../../../src/domain/row.ts';
import { readSafetyRows } from '../../../src/store/queries/safety-rows.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('gives living rows as far as there is room, the first tables first', async () => {
  const { database } = testWorld();
  await database.holders.bulkAdd([holder(), buried(holder({ id: 'h-2' }), 5)]);
  const ids = Array.from({ length: 700 }, (_, index) => `c-${String(index).padStart(4, '0')}`);
  await database.certifications.bulkAdd(ids.map((id) => certification({ id })));
  const all = await readSafetyRows(database, ['holders', 'certifications'], 1e9);
  expect(all.complete).toBe(true);
  expect(all.tables.holders).toEqual([holder()]);
  expect(all.tables.certifications).toHaveLength(700);
  const some = await readSafetyRows(database, ['holders', 'certifications'], 100_000);
  expect(some.complete).toBe(false);
  expect(some.tables.holders).toEqual([holder()]);
  const { length } = some.tables.certifications ?? [];
  expect(length).toBeGreaterThan(100);
  expect(JSON.stringify(some.tables).length).toBeLessThan(101_000);
});
