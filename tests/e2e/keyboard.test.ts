import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

/** Presses Tab until something of this name has the focus; the order of the page decides how often. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches the ${role} ${name}`);
}

test('from a paste to a locked exam without a mouse', async ({ openPanel, openPopup }) => {
  const panel = await openPanel('/certifications');
  await expect(panel.getByRole('heading', { name: 'Start with what you have' })).toBeVisible();
  await tabTo(panel, 'link', 'Paste what you have');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Paste anything' })).toBeVisible();
  await tabTo(panel, 'textbox', 'Paste anything');
  await panel.keyboard.insertText(
    'SEO, HubSpot Academy, expires 3 May 2028\nInbound, HubSpot Academy, expires 4 May 2028',
  );
  await tabTo(panel, 'button', 'Review');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('table', { name: 'Found' })).toBeVisible();
  await tabTo(panel, 'checkbox', 'Take over “Inbound”');
  await panel.keyboard.press('Space');
  await tabTo(panel, 'button', 'Import');
  await panel.keyboard.press('Enter');
  const list = panel.getByRole('list', { name: 'Certifications' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await tabTo(panel, 'link', /^SEO/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'SEO' })).toBeVisible();

  const popup = await openPopup();
  await expect(popup.getByRole('region', { name: 'Next up' })).toContainText('SEO');
  await tabTo(popup, 'button', 'Log exam attempt');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('combobox', { name: 'Outcome' })).toBeFocused();
  await tabTo(popup, 'button', 'Log attempt');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('region', { name: 'Next up' })).toContainText('Retake locked');
});

test('the agenda and its settings without a mouse', async ({ openPanel }) => {
  const panel = await openPanel('/certifications/new');
  await panel.getByLabel('Certification', { exact: true }).fill('SEO');
  await panel.getByLabel('Expires on', { exact: true }).fill('2029-05-03');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('heading', { name: 'SEO', exact: true })).toBeVisible();
  await tabTo(panel, 'link', 'Reminders');
  await panel.keyboard.press('Enter');
  const coming = panel.getByRole('region', { name: 'Coming' });
  await expect(coming).toContainText('90 days before');

  await tabTo(panel, 'button', /^Silence: SEO/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('region', { name: 'Silenced' })).toContainText('SEO');
  await expect(coming).not.toContainText('SEO');
  // What can be taken back is what has been said to be done.
  await expect(panel.getByText('“SEO” no longer reminds of this date.')).toBeVisible();
  await panel.keyboard.press('Control+z');
  await expect(coming).toContainText('SEO');

  await tabTo(panel, 'link', 'Reminder settings');
  await panel.keyboard.press('Enter');
  await tabTo(panel, 'checkbox', 'Quiet hours');
  await panel.keyboard.press('Space');
  await expect(panel.getByLabel('From', { exact: true })).toHaveValue('22:00');
  await tabTo(panel, 'link', 'Back');
  await panel.keyboard.press('Enter');
  await expect(coming).toContainText('SEO');
});

test('points without a mouse, from the calculator to the tier', async ({ openPanel }) => {
  const panel = await openPanel('/points/calculator');
  await tabTo(panel, 'textbox', 'Sold amount');
  await panel.keyboard.type('1000');
  await pickByKeys(panel, 'Client market', 'India');
  await pickByKeys(panel, 'Client currency', 'USD');
  await tabTo(panel, 'checkbox', 'Will you also manage this client?');
  await panel.keyboard.press('Space');
  await tabTo(panel, 'spinbutton', 'How many other partners will manage this client?');
  await panel.keyboard.press('ArrowUp');
  // 1,000 / 100 x 5 x 2 sold, and 1,000 / 100 x 1 x 2 shared by two.
  await expect(panel.getByLabel('Sold points', { exact: true })).toHaveText('100');
  await expect(panel.getByLabel('Managed points', { exact: true })).toHaveText('10');
  await expect(panel.getByLabel('Total points', { exact: true })).toHaveText('110');

  await tabTo(panel, 'link', 'Ledger');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Start with your clients' })).toBeVisible();
  await tabTo(panel, 'link', 'New client');
  await panel.keyboard.press('Enter');
  const client = panel.getByRole('textbox', { name: 'Client', exact: true });
  await expect(client).toBeVisible();
  await tabTo(panel, 'textbox', 'Client');
  await panel.keyboard.type('Harbor One');
  await pickByKeys(panel, 'Currency', 'USD');
  await tabTo(panel, 'button', 'Save');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Harbor One' })).toBeVisible();

  await tabTo(panel, 'button', 'Add entry');
  await panel.keyboard.press('Enter');
  await expect(panel.getByLabel('Product line')).toBeFocused();
  await panel.keyboard.type('Sales Hub Professional');
  await tabTo(panel, 'textbox', 'Amount per month');
  await panel.keyboard.type('1,234.50');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('“Sales Hub Professional” saved.')).toBeVisible();

  await tabTo(panel, 'link', 'Tier');
  await panel.keyboard.press('Enter');
  const sourced = panel.getByRole('row', { name: /^Partner sourced/ });
  await expect(sourced).toContainText('61.73');
  await panel.keyboard.press('Control+z');
  await expect(panel.getByRole('region', { name: 'Points today' })).not.toContainText('61.73');
});

/** Types into a list that is searched, and takes what it finds first. */
async function pickByKeys(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, 'combobox', label);
  await page.keyboard.type(text);
  await expect(page.getByRole('option', { name: new RegExp(`^${text}`) }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
}
