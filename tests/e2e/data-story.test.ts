import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

/** Every row of every table, read past our own code. */
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
    return found;
  });
}

/** Made anew from the rest, or about this device. */
function ownRows({ deadlines: _made, settings, ...tables }: Record<string, unknown[]>): unknown {
  const kept = ['preferences', 'points-account'];
  const own = (settings ?? []).filter((row) => kept.includes(String(Reflect.get(Object(row), 'key'))));
  return { ...tables, settings: own };
}

test('everything is backed up, deleted and restored, and nothing is missing', async ({ openPanel }) => {
  const page = await openPanel('/certifications/new');
  await page.getByRole('combobox', { name: 'Certification' }).fill('Inbound');
  await page.getByLabel('Expires on', { exact: true }).fill('2027-06-01');
  await page.getByLabel('Notes').fill('Renew before the fair. Été 😀');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await allRows(page)).certifications?.length).toBe(1);
  // Saving leads on to the certification; only then may the story go elsewhere.
  await expect(page).toHaveURL(/#\/certifications\/\S{36}$/);
  await page.goto(page.url().replace(/#.*/, '#/settings'));
  const days = page.getByLabel('Days ahead the icon looks');
  await days.fill('45');
  await days.press('Enter');
  await expect(page.getByText('Setting saved.')).toBeVisible();
  const before = await allRows(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export backup' }).click();
  const path = await (await download).path();
  expect(JSON.parse(await readFile(path, 'utf8')).counts.certifications).toBe(1);

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
  expect(ownRows(after)).toEqual(ownRows(before));
  expect(after.deadlines?.length).toBe(before.deadlines?.length);
});
