import { expect, it } from 'vitest';
import { deleteDatabases } from '../../../src/store/changes/delete-databases.ts';
import { CompanionDatabase } from '../../../src/store/database.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { filledWorld } from '../../fixtures/filled-world.ts';

it('leaves no database, and another page is told', async () => {
  const world = await filledWorld();
  const copy = { id: 'a', createdAt: 1, reason: 'restore', file: new Blob(['x']) } as const;
  await world.safe.copies.add(copy);
  const other = new CompanionDatabase(world.database.name);
  let told = 0;
  await openDatabase(other, { onBlocked: () => {}, onReplaced: () => (told += 1) });
  await deleteDatabases(world.database, world.safe);
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names.filter((name) => name?.startsWith(world.database.name))).toEqual([]);
  expect(told).toBe(1);
});
