// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exportBackup } from '../../../src/jobs/backup/export-backup.ts';
import { readLastBackup } from '../../../src/store/queries/last-backup.ts';
import { readWhole } from '../../fixtures/backup-file.ts';
import { filledWorld, ownRows } from '../../fixtures/filled-world.ts';
import { savedFiles, watchSavedFiles } from '../../fixtures/saved-files.ts';

// A database takes no blob of happy-dom's.
vi.hoisted(() => Object.assign(globalThis, { Blob: process.getBuiltinModule('node:buffer').Blob }));

beforeEach(watchSavedFiles);
afterEach(() => vi.restoreAllMocks());

it.each([null, 'correct horse'])(
  'hands everything over as a file of the day, sealed with %s, and notes it',
  async (passphrase) => {
    const world = await filledWorld({ now: '2026-11-22T23:30Z' });
    const shares: number[] = [];
    const outcome = await exportBackup(world, { passphrase, onProgress: (share) => shares.push(share) });
    const own = await ownRows(world);
    expect(outcome).toEqual({ kind: 'saved', lost: 0, rows: Object.values(own).flat().length });
    const [file] = savedFiles();
    expect(file?.name).toBe('partner-companion-2026-11-23.json');
    const text = (await file?.text()) ?? '';
    const { tables } = await readWhole(new Blob([text]), passphrase ?? undefined);
    expect(Object.fromEntries(tables)).toEqual(own);
    expect(await readLastBackup(world.database)).toBe(world.now());
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  },
);

it('hands nothing over when it is stopped', async () => {
  const world = await filledWorld();
  const stop = new AbortController();
  stop.abort();
  expect(await exportBackup(world, { passphrase: null, signal: stop.signal })).toEqual({ kind: 'cancelled' });
  expect(savedFiles()).toEqual([]);
  expect(await readLastBackup(world.database)).toBeNull();
});
