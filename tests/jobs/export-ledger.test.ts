// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeLedger } from '../../src/jobs/change-ledger.ts';
import { exportLedger } from '../../src/jobs/export-ledger.ts';
import { dealsIn } from '../fixtures/deals.ts';
import { client, pointEntry } from '../fixtures/ledger.ts';
import { speak } from '../fixtures/locale-messages.ts';
import { savedFiles, watchSavedFiles } from '../fixtures/saved-files.ts';
import { testWorld } from '../fixtures/world.ts';

beforeEach(watchSavedFiles);
afterEach(() => void vi.restoreAllMocks());

const CHANGE = {
  clients: [client({ id: 'zed', name: 'Zed' }), client()],
  pointEntries: [pointEntry({ id: 'late', soldOn: '2026-05-01' }), pointEntry()],
};

it('saves clients by name and their deals by day, for the import to take back', async () => {
  const world = testWorld();
  await changeLedger(world, CHANGE);
  expect(await exportLedger(world)).toEqual({ kind: 'saved', clients: 2, entries: 2 });
  const [file] = savedFiles();
  expect([file?.name, file?.type]).toEqual(['partner-companion-ledger-2026-11-22.csv', 'text/csv;charset=utf-8']);
  const text = (await file?.text()) ?? '';
  expect(text.match(/^(?:Acme|Zed).*?,(?=U|,)/gm)).toHaveLength(3);
  expect(text.indexOf('2026-03-02')).toBeLessThan(text.indexOf('2026-05-01'));
  const { rows } = await dealsIn(text, { world });
  expect(rows.map(({ state }) => state)).toEqual(['known', 'known', 'known']);
});

it('separates by semicolons for a spreadsheet that writes decimals with a comma', async () => {
  speak('fr');
  const world = testWorld();
  await changeLedger(world, CHANGE);
  await exportLedger(world);
  expect(await savedFiles()[0]?.text()).toContain('Client;Country;');
});

it('saves no file of nothing', async () => {
  expect(await exportLedger(testWorld())).toEqual({ kind: 'nothing' });
  expect(savedFiles()).toEqual([]);
});
