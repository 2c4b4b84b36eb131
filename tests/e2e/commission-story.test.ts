import { resolve } from 'node:path';
import { expect, test } from './extension.ts';

const SAMPLE = resolve('tests/fixtures/samples/points-clients.csv');

test('commissions are expected from the ledger, paid by hand, and lost where the paperwork is missing', async ({
  openPanel,
}) => {
  const panel = await openPanel('/points/ledger/import', 600);
  await panel.clock.setFixedTime('2026-11-22T10:00:00');
  await panel.reload();
  await panel.getByLabel('Choose a file').setInputFiles(SAMPLE);
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(panel.getByRole('list', { name: 'Clients' }).getByRole('listitem')).toHaveCount(5);

  await panel.getByRole('link', { name: 'Partner', exact: true }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'Program progress' })).toBeVisible();
  await panel.getByText('Enter figures from HubSpot’s dashboard').click();
  await panel.getByRole('textbox', { name: 'Total points' }).fill('400');
  await panel.getByRole('textbox', { name: 'Total points' }).press('Enter');
  await expect(panel.getByText('HubSpot’s figure differs from your ledger’s.')).toBeVisible();

  const sections = panel.getByRole('navigation', { name: 'Sections of the partner desk' });
  await sections.getByRole('link', { name: 'Commissions' }).click();
  const quarters = panel.getByRole('list', { name: 'By quarter' });
  const third = quarters
    .getByRole('listitem')
    .filter({ has: panel.getByRole('heading', { name: 'Q3 2026' }) })
    .first();
  await expect(third.getByRole('link').first()).toHaveAttribute(
    'href',
    /#\/partner\/reports\/commissions-expected\?from=2026-07-01&to=2026-09-30/,
  );

  // What is typed and not saved is there again after the page was closed.
  await panel.getByRole('button', { name: 'Add payment' }).click();
  const form = panel.getByRole('form', { name: 'New payment' });
  await form.getByLabel('Client', { exact: true }).fill('Acme');
  await form.getByLabel('Client', { exact: true }).press('Enter');
  await expect(form.getByLabel('Client', { exact: true })).toHaveValue('Acme Tools');
  await form.getByRole('textbox', { name: 'Amount' }).fill('600.50');
  await expect.poll(() => panel.evaluate(keptDrafts)).toContainEqual(expect.stringContaining('600.50'));
  await panel.reload();
  await expect(form.getByRole('textbox', { name: 'Amount' })).toHaveValue('600.50');
  await form.getByLabel('Paid on').fill('2026-11-14');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(third.getByRole('link', { name: '600.50' })).toBeVisible();
  await third.getByRole('button', { name: 'Deals and payments of Q3 2026' }).click();
  await expect(third.getByRole('list', { name: 'Payments for Q3 2026' })).toContainText('Paid on Nov 14, 2026');

  const deals = third.getByRole('list', { name: 'Deals that earn in Q3 2026' });
  await deals
    .getByRole('button', { name: /^Terms of Acme Tools/ })
    .first()
    .click();
  await deals.getByLabel('Paperwork').selectOption('missing');
  await deals.getByRole('button', { name: 'Save' }).click();
  const forfeited = panel.getByRole('region', { name: 'Forfeited or about to be' });
  await expect(forfeited.getByRole('link', { name: '1 deal' })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).first().click();
  await expect(forfeited).toContainText('Nothing, as far as');

  await third.getByRole('button', { name: /^Delete payment: Acme Tools/ }).click();
  await expect(third).toContainText('No payment is entered for this quarter.');
});

/** What is typed and not saved, as the panel's database has it. */
async function keptDrafts(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('partner-companion');
    opening.onsuccess = () => resolve(opening.result);
  });
  const rows = database.transaction('drafts').objectStore('drafts').getAll();
  const found = await new Promise<unknown[]>((resolve) => {
    rows.onsuccess = () => resolve(rows.result);
  });
  database.close();
  return found.map((row) => JSON.stringify(row));
}
