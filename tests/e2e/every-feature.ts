import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './extension.ts';

/** Uses every feature that keeps something, so that no table is empty afterwards. */
export async function fillEverything(page: Page): Promise<void> {
  await certifications(page);
  await points(page);
  await tickets(page);
  await partnerDesk(page);
  await settings(page);
}

async function goTo(page: Page, route: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/, `#${route}`));
}

/** The address is only known once what was new has been saved. */
async function saved(page: Page, route: string): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(new RegExp(`#/${route}/\\S{36}$`));
}

function sample(name: string): string {
  return resolve('tests/fixtures/samples', name);
}

async function certifications(page: Page): Promise<void> {
  await goTo(page, '/certifications/new');
  await page.getByRole('combobox', { name: 'Certification' }).fill('Inbound');
  await page.getByLabel('Expires on', { exact: true }).fill('2030-06-01');
  await page.getByLabel('Notes').fill('Renew before the fair. Été 😀');
  await saved(page, 'certifications');
  await page.getByRole('button', { name: 'Log exam attempt' }).click();
  await page.getByLabel('Outcome').selectOption('Failed');
  await page.getByRole('button', { name: 'Log attempt' }).click();
  await expect(page.getByRole('list', { name: 'Attempts' })).toBeVisible();
  await unlocked(page);
  await goTo(page, '/reminders');
  const coming = page.getByRole('region', { name: 'Coming' });
  await coming
    .getByRole('button', { name: /^Silence/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Silenced' })).toContainText('Inbound');
}

/** Lets the lock of the exam be over, so that its reminder comes. */
async function unlocked(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('partner-companion');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    await new Promise<void>((done, failed) => {
      const transaction = database.transaction(['certifications', 'settings'], 'readwrite');
      const table = transaction.objectStore('certifications');
      table.getAll().onsuccess = (event) => {
        const [row] = (event.target as IDBRequest).result;
        table.put({ ...row, lock: { ...row.lock, until: Date.now() + 1_500 } });
      };
      // Without this note the next look makes every deadline and its reminders anew.
      transaction.objectStore('settings').delete('deadlines-made-for');
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
    });
    database.close();
    await chrome.alarms.create('tick', { when: Date.now() });
  });
  await expect
    .poll(() => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()).length), { timeout: 60_000 })
    .toBe(1);
}

async function points(page: Page): Promise<void> {
  await goTo(page, '/points/ledger/import');
  await page.getByLabel('Choose a file').setInputFiles(sample('points-clients.csv'));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Clients' }).getByRole('listitem')).toHaveCount(5);
  await goTo(page, '/points/rules');
  const gold = page.getByRole('group', { name: 'Gold' }).first();
  await gold.getByLabel('Total').fill('400');
  await gold.getByLabel('Total').press('Tab');
  await expect(page.getByRole('button', { name: 'Undo' }).first()).toBeVisible();
  await goTo(page, '/points/plan');
  const goal = page.getByRole('form', { name: 'New plan' });
  await goal.getByLabel('By', { exact: true }).fill('2030-01-15');
  await goal.getByRole('button', { name: 'Create plan' }).click();
  await page.getByRole('button', { name: 'Add deal' }).click();
  const deal = page.getByRole('form', { name: 'New planned deal' });
  await deal.getByLabel('Amount a month').fill('6000');
  await deal.getByLabel('Amount a month').press('Enter');
  await expect(page.getByRole('region', { name: 'Planned deals' }).getByRole('listitem').first()).toBeVisible();
}

async function tickets(page: Page): Promise<void> {
  await goTo(page, '/tickets/accounts');
  await page.getByLabel('Hub ID').fill('12345678');
  await page.getByRole('button', { name: 'Add account' }).click();
  await expect(page.getByText('Account saved.')).toBeVisible();
  await goTo(page, '/tickets/templates');
  await page.getByLabel('Name of the template').fill('Billing');
  await page.getByLabel('Questions').fill('Which invoice?');
  await page.getByRole('button', { name: 'Add template' }).click();
  await expect(page.getByText('Template saved.')).toBeVisible();
  await goTo(page, '/tickets/new');
  await page.getByLabel('Summary', { exact: true }).fill('Import of contacts stops');
  const shot = await page.screenshot();
  await page.getByLabel('Choose pictures').setInputFiles([{ name: 'shot.png', mimeType: 'image/png', buffer: shot }]);
  await expect(page.getByText('1 picture added.')).toBeVisible();
}

const IMPORTED = [
  ['clients', 'partner-clients-fr.csv'],
  ['renewals', 'partner-renewals.tsv'],
  ['shared', 'partner-shared-deals.csv'],
  ['commissions', 'partner-payments-fr.csv'],
] as const;

async function partnerDesk(page: Page): Promise<void> {
  for (const [home, file] of IMPORTED) {
    await goTo(page, `/partner/import?kind=${home === 'commissions' ? 'payments' : home}`);
    await page.getByLabel('Paste anything').fill(await readFile(sample(file), 'utf8'));
    await page.getByRole('button', { name: 'Review' }).click();
    await expect(page.getByRole('table', { name: 'Found' })).toBeVisible();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#/partner/${home}$`));
  }
  const now = Temporal.Now.plainDateISO();
  const quarter = `Q${Math.ceil(now.month / 3)} ${now.year}`;
  await page.getByRole('button', { name: `Deals and payments of ${quarter}` }).click();
  await page
    .getByRole('button', { name: /^Terms of Acme Tools/ })
    .first()
    .click();
  const terms = page.getByRole('form', { name: /^Terms of/ });
  await terms.getByLabel('Paperwork').selectOption('complete');
  await terms.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Terms of .* saved\.$/)).toBeVisible();

  await goTo(page, '/partner/team');
  const person = page.getByRole('form', { name: 'Add a person' });
  if (!(await person.isVisible())) await page.getByRole('button', { name: 'Add a person' }).click();
  await person.getByLabel('Name').fill('Pat Example');
  await person.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('“Pat Example” saved.')).toBeVisible();

  await goTo(page, '/partner/reports/shared-all');
  await page.getByRole('button', { name: 'Save as report' }).click();
  await page.getByLabel('Name of the report').fill('All of them');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Use in lists' }).click();
  await page.getByLabel('Name of the list').fill('To thank');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('button', { name: 'Undo' }).first()).toBeVisible();
}

async function settings(page: Page): Promise<void> {
  await goTo(page, '/settings');
  const days = page.getByLabel('Days ahead the icon looks');
  await days.fill('45');
  await days.press('Enter');
  await expect(page.getByText('Setting saved.')).toBeVisible();
  // Half typed, and kept all the same.
  await goTo(page, '/certifications/new');
  await page.getByRole('combobox', { name: 'Certification' }).fill('Sales Soft');
  await page.waitForTimeout(600);
}
