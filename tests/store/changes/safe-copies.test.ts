import { expect, it } from 'vitest';
import { dropSafeCopy, keepSafeCopy, MOST_COPIES } from '../../../src/store/changes/safe-copies.ts';
import { readSafeCopies } from '../../../src/store/queries/safe-copies.ts';
import { SafeDatabase } from '../../../src/store/safe-database.ts';

const copy = (id: string, createdAt: number) => ({ id, createdAt, reason: 'restore' as const, file: new Blob([id]) });

it('keeps the newest few, and the one just made even when the clock was set back', async () => {
  const safe = new SafeDatabase('safe-copies');
  for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) await keepSafeCopy(safe, copy(id, 100 + index));
  expect((await readSafeCopies(safe)).map(({ id }) => id)).toEqual(['d', 'c', 'b']);
  await keepSafeCopy(safe, copy('early', 1));
  expect((await readSafeCopies(safe)).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'early']);
  await keepSafeCopy(safe, copy('e', 200));
  expect(await safe.copies.count()).toBe(MOST_COPIES);
  await dropSafeCopy(safe, 'e');
  expect((await readSafeCopies(safe)).map(({ id }) => id)).toEqual(['d', 'c']);
});
