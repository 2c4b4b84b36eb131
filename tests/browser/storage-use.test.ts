import { afterEach, expect, it, vi } from 'vitest';
import { askToPersist, readStorageUse } from '../../src/browser/storage-use.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [
    { usage: 5, quota: 9 },
    { used: 5, quota: 9, persisted: true },
  ],
  [{}, { used: null, quota: null, persisted: true }],
])('of %j is %j', async (estimate, use) => {
  const storage = { estimate: async () => estimate, persisted: async () => true, persist: async () => false };
  vi.stubGlobal('navigator', { storage });
  expect(await readStorageUse()).toEqual(use);
  expect(await askToPersist()).toBe(false);
});
