import { expect, it } from 'vitest';
import { readSafeCopies, readSafeCopy } from '../../../src/store/queries/safe-copies.ts';
import { SafeDatabase } from '../../../src/store/safe-database.ts';

it('reads the newest first, one by its id, and nothing where there is none', async () => {
  const safe = new SafeDatabase('safe-copies-read');
  expect(await readSafeCopies(safe)).toEqual([]);
  await safe.copies.bulkAdd([
    { id: 'a', createdAt: 1, reason: 'restore', file: new Blob(['old']) },
    { id: 'b', createdAt: 2, reason: 'delete', file: new Blob(['new']) },
  ]);
  expect((await readSafeCopies(safe)).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(await (await readSafeCopy(safe, 'a'))?.file.text()).toBe('old');
  expect(await readSafeCopy(safe, 'z')).toBeNull();
});
