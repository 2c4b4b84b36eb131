import { expect, it } from 'vitest';
import { readBroken } from '../../src/store/read-broken.ts';
import { onDisk } from '../fixtures/raw-database.ts';
import { leaveBehind } from '../fixtures/versions/frozen-version.ts';
import { version1 } from '../fixtures/versions/version-1.ts';

it('reads a database as it lies on the disk and leaves it so', async () => {
  await leaveBehind('broken-old', version1);
  const before = await onDisk('broken-old');
  const read = await readBroken('broken-old');
  if (read === 'nothing') throw new Error(read);
  expect(read.schemaVersion).toBe(1);
  expect(Object.fromEntries(read.tables.map(({ name, rows }) => [name, rows]))).toEqual(version1.stored);
  expect(await onDisk('broken-old')).toEqual(before);
});

it('makes none where there is none', async () => {
  expect(await readBroken('broken-never')).toBe('nothing');
  expect((await indexedDB.databases()).some(({ name }) => name === 'broken-never')).toBe(false);
});
