import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { CompanionDatabase } from '../../../src/store/database.ts';
import { walkTables } from '../../../src/store/queries/backup-rows.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('gives every row once, in order, as they were when it began', async () => {
  const { database } = testWorld();
  const ids = Array.from({ length: 1_234 }, (_, index) => `c-${String(index).padStart(5, '0')}`);
  await database.certifications.bulkAdd(ids.map((id) => certification({ id })));
  await database.holders.add(holder());
  const other = new CompanionDatabase(database.name);
  await other.open();
  const seen: string[] = [];
  let added: Promise<unknown> | null = null;
  await walkTables(database, ['certifications', 'holders'], (table, rows) => {
    // Outside of the transaction, as another page does it.
    added ??= Dexie.ignoreTransaction(() => other.holders.add(holder({ id: 'late' })));
    for (const row of rows) seen.push(`${table} ${Reflect.get(row, 'id')}`);
  });
  expect(seen).toEqual([...ids.map((id) => `certifications ${id}`), 'holders h-1']);
  await added;
});
