// @vitest-environment happy-dom
import { Blob as RealBlob } from 'node:buffer';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveCopy } from '../../../src/jobs/backup/save-copy.ts';
import { savedFiles, watchSavedFiles } from '../../fixtures/saved-files.ts';
import { testWorld } from '../../fixtures/world.ts';

beforeEach(() => {
  // A database takes no blob of happy-dom's.
  vi.stubGlobal('Blob', RealBlob);
  watchSavedFiles();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('hands over the copy under its day', async () => {
  const world = testWorld();
  const createdAt = Date.parse('2026-11-20T23:30Z');
  await world.safe.copies.add({ id: 'a', createdAt, reason: 'restore', file: new Blob(['{}']) });
  expect(await saveCopy(world, 'a')).toBe(true);
  expect(savedFiles().map(({ name }) => name)).toEqual(['partner-companion-copy-2026-11-21.json']);
  expect(await savedFiles()[0]?.text()).toBe('{}');
  expect(await saveCopy(world, 'b')).toBe(false);
});
