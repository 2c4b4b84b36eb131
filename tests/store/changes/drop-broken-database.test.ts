import { expect, it } from 'vitest';
import { dropBrokenDatabase } from '../../../src/store/changes/drop-broken-database.ts';
import { filledWorld } from '../../fixtures/filled-world.ts';

it('leaves nothing of it, and the copies alone', async () => {
  const { database, safe } = await filledWorld();
  await safe.copies.add({ id: 'a', createdAt: 1, reason: 'restore', file: new Blob([]) });
  await dropBrokenDatabase(database);
  expect((await indexedDB.databases()).some(({ name }) => name === database.name)).toBe(false);
  expect(await safe.copies.count()).toBe(1);
});
