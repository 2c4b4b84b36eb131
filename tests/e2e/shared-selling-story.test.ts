import { readFile } from 'node:fs/promises';
import { expect, test } from './extension.ts';

test('a shared deal is won, counted, reported, exported, listed and taken back', async ({ openPanel }) => {
  const panel = await openPanel('/partner/shared', 600);
  await panel.clock.setFixedTime('2026-11-22T10:00:00');
  await panel.reload();
  await panel.getByRole('link', { name: 'Enter a deal' }).click();

  // A client that is not known yet is added by typing its name and taking what the list offers.
  const form = panel.getByRole('form', { name: 'Shared deal' });
  await form.getByLabel('Client', { exact: true }).fill('Cafe Lumiere');
  await expect(panel.getByRole('option')).toHaveText(['Add “Cafe Lumiere” as a new client']);
  await form.getByLabel('Client', { exact: true }).press('Enter');
  await form.getByLabel('Market of the new client').fill('France');
  await form.getByLabel('Market of the new client').press('Enter');
  await form.getByLabel('Product line').fill('Sales Hub Professional');
  await form.getByLabel('Currency').fill('EUR');
  await form.getByLabel('Currency').press('Enter');
  await form.getByLabel('Created on').fill('2026-11-02');
  await form.getByLabel('Expected on').fill('2026-10-01');
  await form.getByLabel('Amount per month').fill('900.50');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText('Not before Nov 2, 2026.');
  await form.getByLabel('Expected on').fill('2026-12-01');
  await form.getByRole('button', { name: 'Save' }).click();

  const outcome = panel.getByRole('region', { name: 'Outcome' });
  await expect(outcome).toContainText('This deal is open.');
  await outcome.getByRole('button', { name: 'Won' }).click();
  await outcome.getByLabel('Kind of sale').selectOption('Upsell');
  await outcome.getByRole('button', { name: 'Add to ledger' }).click();
  await expect(outcome).toContainText('Fill this in.');
  await outcome.getByLabel('Line first sold on').fill('2025-09-01');
  await expect(outcome).toContainText('Sourced points:');
  await outcome.getByRole('button', { name: 'Add to ledger' }).click();
  await expect(outcome).toContainText('Won on Nov 22, 2026.');
  const entry = panel.getByRole('region', { name: 'In the ledger' });
  await expect(entry).toContainText('An estimate. Rules in force from Jul 15, 2025');
  await entry.getByRole('link', { name: 'Open in the ledger' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Cafe Lumiere');
  await expect(panel.getByRole('region', { name: 'Point entries' })).toContainText('Sales Hub Professional');

  await panel.goto(panel.url().replace(/#.*/, '#/partner/shared'));
  await panel.getByRole('link', { name: 'HubSpot deals closed won: 1' }).click();
  const rows = panel.getByRole('table', { name: 'HubSpot deals closed won' });
  await expect(rows.getByRole('row')).toHaveCount(2);
  await expect(rows).toContainText('€900.50');
  await expect(panel).toHaveURL(/shared-won\?range=this-quarter$/);

  const saved = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export unsummarised data' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text.split('\r\n')[1]).toBe(
    'Cafe Lumiere,,Sales Hub Professional,900.50,EUR,Won,Partner sourced,Upsell,2026-11-02,2026-12-01,2026-11-22,',
  );

  await panel.getByRole('button', { name: 'Save as report' }).click();
  await panel.getByLabel('Name of the report').fill('Won lately');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Use in lists' }).click();
  await panel.getByLabel('Name of the list').fill('To thank');
  await panel.getByRole('button', { name: 'Submit' }).click();

  await panel.goto(panel.url().replace(/#.*/, '#/partner/reports'));
  const lists = panel.getByRole('region', { name: 'Client lists' });
  await lists.getByText('To thank').click();
  await expect(lists.getByRole('link', { name: 'Cafe Lumiere' })).toBeVisible();
  await panel.getByRole('button', { name: 'Delete “Won lately”' }).click();
  await expect(panel.getByRole('link', { name: 'Won lately' })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Undo' }).first()).toBeVisible();
  await panel.keyboard.press('Control+z');
  await panel.getByRole('link', { name: 'Won lately' }).click();
  await rows.getByRole('link', { name: 'Cafe Lumiere' }).click();

  await outcome.getByRole('button', { name: 'Reopen' }).click();
  await outcome.getByRole('button', { name: 'Reopen and delete from the ledger' }).click();
  await expect(outcome).toContainText('This deal is open.');
  await expect(entry).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).last().click();
  await expect(outcome).toContainText('Won on Nov 22, 2026.');
  await expect(entry).toContainText('Sales Hub Professional');
});
