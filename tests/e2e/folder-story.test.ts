import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

/**
 * No test can press a button of the system's own window, so a folder of the browser's private disk stands in for the chosen
 * one. It is a real handle: it is kept, written in and read as any other.
 */
async function standInFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true }),
    });
  });
}

/** The texts of the files in the folder, by name. */
function filesOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
    const found: Record<string, string> = {};
    for await (const [name, handle] of folder.entries()) {
      if (handle instanceof FileSystemFileHandle) found[name] = await (await handle.getFile()).text();
    }
    return found;
  });
}

async function addCertification(page: Page, name: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/, '#/certifications/new'));
  await page.getByRole('combobox', { name: 'Certification' }).fill(name);
  await page.getByLabel('Expires on', { exact: true }).fill('2028-06-01');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/#\/certifications\/\S{36}$/);
}

test('a folder is chosen, gets its copies, keeps the last ones, and one of them is restored', async ({ openPanel }) => {
  const page = await openPanel('/certifications');
  await standInFolder(page);
  await page.reload();
  await addCertification(page, 'Inbound');

  await page.goto(page.url().replace(/#.*/, '#/settings/data'));
  const card = page.getByRole('region', { name: 'Copies in a folder' });
  await card.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(card.getByText(/^Up to date as of/)).toBeVisible();
  const first = await filesOf(page);
  expect(Object.keys(first)).toEqual([expect.stringMatching(/^partner-companion-auto-\d{4}-\d\d-\d\d-\d{6}\.json$/)]);
  expect(JSON.parse(Object.values(first)[0] ?? '').counts.certifications).toBe(1);

  await card.getByLabel('Copies to keep').fill('1');
  await card.getByLabel('Copies to keep').press('Enter');
  await expect(page.getByText('Setting saved.')).toBeVisible();
  await addCertification(page, 'Sales Software');
  await page.goto(page.url().replace(/#.*/, '#/settings/data'));
  await card.getByRole('button', { name: 'Copy now' }).click();
  await expect(page.getByText(/^Copy written/)).toBeVisible();
  await expect.poll(async () => Object.keys(await filesOf(page)).length).toBe(1);
  const [name = '', text = ''] = Object.entries(await filesOf(page))[0] ?? [];
  expect(Object.keys(first)).not.toContain(name);
  expect(JSON.parse(text).counts.certifications).toBe(2);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore backup' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await card.getByRole('button', { name: 'Stop' }).click();
  await expect(card.getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText(/^Up to date as of/)).toBeVisible();
});

test('a folder that is gone is said where the user looks', async ({ openPanel }) => {
  const page = await openPanel('/certifications');
  await standInFolder(page);
  await page.reload();
  await addCertification(page, 'Inbound');
  await page.goto(page.url().replace(/#.*/, '#/settings/data'));
  const card = page.getByRole('region', { name: 'Copies in a folder' });
  await card.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(card.getByText(/^Up to date as of/)).toBeVisible();
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true }));
  await card.getByRole('button', { name: 'Copy now' }).click();
  await expect(card.getByText(/The folder “Backups” is not there/)).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#/settings'));
  await expect(page.getByText(/The daily copy in “Backups” was not written/)).toBeVisible();
  await page.getByRole('link', { name: 'See what to do' }).click();
  await card.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(card.getByText(/^Up to date as of/)).toBeVisible();
});
