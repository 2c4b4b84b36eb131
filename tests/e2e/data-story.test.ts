import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { BACKUP_TABLES, SETTINGS_LEFT_OUT } from '../../src/domain/backup/backup-tables.ts';
import { backupFile } from '../../src/jobs/backup/backup-file.ts';
import { client } from '../fixtures/ledger.ts';
import { fillEverything } from './every-feature.ts';
import { expect, test } from './extension.ts';

/** Every row of every table, read past our own code; a file by its bytes. */
function allRows(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const request = indexedDB.open('partner-companion');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const found: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) {
      const rows = database.transaction(name).objectStore(name).getAll();
      found[name] = await new Promise((resolve) => {
        rows.onsuccess = () => resolve(rows.result);
      });
    }
    database.close();
    for (const row of found.ticketPictures ?? []) {
      const { blob } = row as { blob: Blob };
      Object.assign(row as object, { blob: new Uint8Array(await blob.arrayBuffer()).toBase64() });
    }
    return found;
  });
}

/** What is the user's own: not made anew from the rest, nor about this device alone. */
function ownRows(rows: Record<string, unknown[]>): Record<string, unknown[]> {
  const own = Object.keys(BACKUP_TABLES).map((name) => [name, rows[name] ?? []] as const);
  const settings = (rows.settings ?? []).filter(
    (row) => !SETTINGS_LEFT_OUT.has(String(Reflect.get(Object(row), 'key'))),
  );
  return { ...Object.fromEntries(own), settings };
}

test('every feature is filled, backed up, deleted and restored, and nothing is missing', async ({ openPanel }) => {
  test.setTimeout(240_000);
  const page = await openPanel('/settings', 600);
  page.setDefaultTimeout(10_000);
  await fillEverything(page);
  const before = ownRows(await allRows(page));
  // A table that a new feature brings is empty here until the story fills it.
  for (const [name, rows] of Object.entries(before)) expect(rows.length, name).toBeGreaterThan(0);

  await page.goto(page.url().replace(/#.*/, '#/settings'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export backup' }).click();
  const path = await (await download).path();
  const { counts } = JSON.parse(await readFile(path, 'utf8'));
  expect(counts).toEqual(Object.fromEntries(Object.entries(before).map(([name, rows]) => [name, rows.length])));

  await page.goto(page.url().replace(/#.*/, '#/settings/data'));
  await page.getByRole('button', { name: 'Delete all my data…' }).click();
  await page.getByRole('checkbox', { name: 'I have a backup, or I need none' }).check();
  await page.getByRole('button', { name: 'Delete everything now' }).click();
  await expect(page.getByText(/Nothing of yours is left/)).toBeVisible();
  expect(Object.values(await allRows(page)).flat()).toEqual([]);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore backup' }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored\./)).toBeVisible();
  const after = await allRows(page);
  expect(ownRows(after)).toEqual(before);
  expect(after.deadlines?.length).toBeGreaterThan(0);
});

test('a backup of very many rows is shown before it is restored, and restored whole', async ({ openPanel }) => {
  test.setTimeout(120_000);
  const page = await openPanel('/settings/data');
  // Hundreds of slices of every step, in a browser whose transactions end when nothing is asked of them.
  const clients = Array.from({ length: 40_000 }, (_, at) => client({ id: `client-${at}`, name: `Client ${at}` }));
  const { file } = await backupFile(new Map([['clients', clients]]), {
    schemaVersion: 1,
    at: Date.parse('2026-11-02'),
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore backup' }).click();
  await (await chooser).setFiles({
    name: 'partner-companion.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await file.arrayBuffer()),
  });
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('row', { name: /Clients/ })).toContainText('40,000');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored\./)).toBeVisible({ timeout: 60_000 });
  expect((await allRows(page)).clients).toHaveLength(40_000);
});
