import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

test('a client gets its details, a place in a list and a history, and is deleted and brought back', async ({
  openPanel,
}) => {
  const panel = await openPanel('/partner/clients', 600);
  await panel.getByRole('link', { name: 'Add a client by hand' }).click();
  await addClient(panel, 'Acme Tools', 'USD');
  await panel.getByRole('heading', { level: 1, name: 'Acme Tools' }).waitFor();

  await panel.getByRole('button', { name: 'Edit details' }).click();
  await panel.getByLabel('Hub ID').fill('12345678');
  await panel.getByLabel('Relationship').fill('Sold and managed');
  await panel.getByLabel('Products').fill('Marketing Hub Professional');
  await panel.getByLabel('MRR on the partner dashboard').fill('1,250.50');
  await panel.getByLabel('Tools used').fill('7');
  await panel.getByRole('button', { name: 'Save' }).click();
  const details = panel.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('$1,250.50 a month (own figure)');
  await expect(panel.getByRole('link', { name: 'Open the client’s account' })).toHaveAttribute(
    'href',
    'https://app.hubspot.com/contacts/12345678/',
  );

  // The history begins in the ledger, whose client it is too.
  await panel.getByRole('link', { name: 'Add the first point entry' }).click();
  await panel.getByRole('button', { name: 'Add entry' }).click();
  await panel.getByLabel('Product line').fill('Sales Hub Professional');
  await panel.getByLabel('Amount per month').fill('1000');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('heading', { name: 'Sales Hub Professional' })).toBeVisible();

  await panel.goto(panel.url().replace(/#.*/, '#/partner/clients'));
  const clients = panel.getByRole('list', { name: 'Clients' });
  await expect(clients).toContainText('$1,000.00 a month (ledger)');
  await panel.getByRole('checkbox', { name: 'Choose Acme Tools' }).check();
  await panel.getByRole('button', { name: 'Keep the one chosen in a list' }).click();
  await panel.getByLabel('Name of the list').fill('To call');
  await panel.getByRole('button', { name: 'Add 1 client' }).click();
  await panel.getByLabel('List', { exact: true }).selectOption({ label: 'To call' });
  await expect(clients.getByRole('listitem')).toHaveCount(1);

  await clients.getByRole('link', { name: /^Acme Tools/ }).click();
  await expect(panel.getByText('Lists: To call')).toBeVisible();
  await panel.getByRole('button', { name: 'Delete client' }).click();
  const question = panel.getByRole('region', { name: 'Delete Acme Tools: what about its history?' });
  await expect(question).toContainText('It holds 1 point entry.');
  await question.getByRole('radio', { name: 'Delete all of it' }).check();
  await question.getByRole('button', { name: 'Delete client' }).click();
  await expect(panel.getByRole('heading', { name: 'Start with your clients' })).toBeVisible();

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(clients).toContainText('$1,000.00 a month (ledger)');
  await clients.getByRole('link', { name: /^Acme Tools/ }).click();
  await expect(details).toContainText('Sold and managed');
  await expect(panel.getByText('Lists: To call')).toBeVisible();
});

async function addClient(panel: Page, name: string, currency: string): Promise<void> {
  await panel.getByLabel('Client', { exact: true }).fill(name);
  await panel.getByRole('combobox', { name: 'Currency', exact: true }).fill(currency);
  await panel.getByRole('option', { name: new RegExp(`^${currency}`) }).click();
  await panel.getByRole('button', { name: 'Save' }).click();
}
