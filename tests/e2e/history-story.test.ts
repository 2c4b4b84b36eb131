import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

const HOUR_MS = 3_600_000;

function at(page: Page, route: string): Promise<unknown> {
  return page.goto(page.url().replace(/#.*/, `#${route}`));
}

/** Leaves the page and comes back to it, so that nothing it knew is left. */
async function openHistory(page: Page): Promise<void> {
  await at(page, '/settings');
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
}

test('what was deleted and changed is put back after a reload, and everything goes to an earlier moment and returns', async ({
  openPanel,
}) => {
  const page = await openPanel('/certifications/new');
  const start = Date.now();
  const later = (hours: number) => page.clock.setFixedTime(start + hours * HOUR_MS);
  await later(1);
  await page.getByRole('combobox', { name: 'Certification' }).fill('Inbound');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/#\/certifications\/\S{36}$/);
  const certification = new URL(page.url()).hash.slice(1);
  await at(page, '/points/ledger/new');
  await page.getByRole('textbox', { name: 'Client', exact: true }).fill('Acme');
  await page.getByRole('combobox', { name: 'Currency' }).fill('EUR');
  await page.getByRole('combobox', { name: 'Currency' }).press('Enter');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/#\/points\/ledger\/\S{36}$/);
  const client = new URL(page.url()).hash.slice(1);

  await later(3);
  await page.getByRole('button', { name: 'Edit client' }).click();
  await page.getByLabel('Link to the CRM').fill('https://crm.example/1');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Open in the CRM' })).toBeVisible();
  await at(page, certification);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Certifications' })).toBeVisible();

  await openHistory(page);
  const changes = page.getByRole('region', { name: 'Changes' });
  await expect(changes).toContainText('Changed: client Acme: link');
  await changes.getByRole('button', { name: /^Restore: certification Inbound/ }).click();
  await expect(changes).toContainText('Brought back: certification Inbound');
  await changes.getByRole('button', { name: 'Change back: client Acme' }).click();
  await expect(changes.getByText('Changed: client Acme: link')).toHaveCount(2);
  await at(page, client);
  await expect(page.getByRole('heading', { level: 1, name: 'Acme' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open in the CRM' })).toHaveCount(0);
  await at(page, certification);
  await expect(page.getByRole('heading', { level: 1, name: /^Inbound/ })).toBeVisible();

  await later(5);
  await openHistory(page);
  await page.getByText('Everything as of').click();
  const moment = await page.evaluate(
    (ms) => {
      const local = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000);
      return local.toISOString().slice(0, 16);
    },
    start + 4 * HOUR_MS,
  );
  const then = page.getByLabel('Day and time');
  await then.fill(moment);
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await expect(page.getByText('Nothing has changed since then.')).toBeVisible();
  const before = await page.evaluate(
    (ms) => {
      const local = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000);
      return local.toISOString().slice(0, 16);
    },
    start + HOUR_MS / 2,
  );
  await then.fill(before);
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await expect(page.getByRole('row', { name: /^Certifications/ }).getByRole('cell')).toHaveText(['0', '0', '1']);
  await page.getByRole('button', { name: /^Restore everything as of/ }).click();
  await expect(page.getByText(/^Everything is as of/).first()).toBeVisible();
  await at(page, '/points/ledger');
  await expect(page.getByText('Start with your clients')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('list', { name: 'Clients' })).toContainText('Acme');
  await at(page, certification);
  await expect(page.getByRole('heading', { level: 1, name: /^Inbound/ })).toBeVisible();
});
