import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

const ZONE = 'Europe/Paris';

test.use({ zone: ZONE });

const dayIn = (days: number) => Temporal.Now.plainDateISO(ZONE).add({ days }).toString();

async function goTo(panel: Page, route: string): Promise<void> {
  await panel.goto(panel.url().replace(/#.*/, `#${route}`));
}

async function paste(panel: Page, kind: string, text: string, done: RegExp): Promise<void> {
  await goTo(panel, `/partner/import?kind=${kind}`);
  await panel.getByLabel('Paste anything').fill(text);
  await panel.getByRole('button', { name: 'Review' }).click();
  await expect(panel.getByRole('table', { name: 'Found' })).toBeVisible();
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(panel.getByRole('dialog').filter({ hasText: done })).toBeVisible();
  // Importing leads on to what was imported; only then may the story go elsewhere.
  await expect(panel).toHaveURL(new RegExp(`#/partner/${kind}$`));
}

/** Renewals as a screen of HubSpot's gives them, of days that lie ahead whenever the story is told. */
const renewals = () =>
  [
    ['Client', 'Products', 'MRR', 'MRR change', 'Renewal owner', 'Renewal term', 'Renewal date'],
    ['Atelier Lumière', 'Marketing Hub Pro', '€1,200.50', '+€150.00', 'Riley Example', '12 months', dayIn(70)],
    ['Boulangerie Noé', 'Service Hub Pro', '€890.00', '-€90.00', 'Riley Example', '12 months', dayIn(23)],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

test('a quarter: clients and renewals come in, a shared deal is won, and everything follows', async ({
  openPanel,
  openPopup,
}) => {
  test.setTimeout(120_000);
  const panel = await openPanel('/points/rules', 600);
  const gold = panel.getByRole('group', { name: 'Gold' }).first();
  await gold.getByLabel('Total').fill('50');
  await gold.getByLabel('Total').press('Tab');
  await expect(panel.getByRole('button', { name: 'Undo' }).first()).toBeVisible();

  const clients = await readFile(resolve('tests/fixtures/samples/partner-clients-fr.csv'), 'utf8');
  await paste(panel, 'clients', clients, /^Imported: 2 new/);
  await paste(panel, 'renewals', renewals(), /^Imported: 2 new/);
  await expect(panel.getByRole('list', { name: 'Renewals' }).getByRole('listitem')).toHaveCount(2);

  // The decision that is next comes to mind where the user looks first.
  const popup = await openPopup();
  await expect(popup.getByRole('region', { name: 'Next up' })).toContainText('Boulangerie Noé');
  await expect(popup.getByRole('list', { name: 'Deadlines' })).toContainText('Renewal decision in 23 days');
  await popup.close();
  await goTo(panel, '/reminders');
  await expect(panel.getByRole('region', { name: 'Coming' })).toContainText('Atelier Lumière');

  await goTo(panel, '/partner/shared/new');
  const deal = panel.getByRole('form', { name: 'Shared deal' });
  await deal.getByLabel('Client', { exact: true }).fill('Atelier Lumière');
  await deal.getByLabel('Client', { exact: true }).press('Enter');
  await deal.getByLabel('Product line').fill('Sales Hub Professional');
  await deal.getByLabel('Amount per month').fill('880');
  await deal.getByRole('button', { name: 'Save' }).click();
  const outcome = panel.getByRole('region', { name: 'Outcome' });
  await outcome.getByRole('button', { name: 'Won' }).click();
  await outcome.getByRole('button', { name: 'Add to ledger' }).click();
  await expect(outcome).toContainText(/Won on/);

  // 880 EUR are ten base amounts: 50 points for what was sourced.
  await panel.getByRole('link', { name: 'Partner', exact: true }).click();
  const progress = panel.getByRole('main');
  await expect(progress).toContainText('Gold');
  await expect(progress).toContainText(/€10,560\.00/);

  await goTo(panel, '/partner/commissions');
  const now = Temporal.Now.plainDateISO(ZONE);
  const quarter = `Q${Math.ceil(now.month / 3)} ${now.year}`;
  const present = panel
    .getByRole('list', { name: 'By quarter' })
    .getByRole('listitem')
    .filter({ has: panel.getByRole('heading', { name: quarter }) })
    .first();
  await present.getByRole('button', { name: `Deals and payments of ${quarter}` }).click();
  await expect(present.getByRole('list', { name: `Deals that earn in ${quarter}` })).toContainText('Atelier Lumière');

  await goTo(panel, '/partner/summary');
  await panel.getByLabel('Partner name').fill('Example Agency');
  await panel.emulateMedia({ media: 'print' });
  const text = await panel.evaluate(() => document.body.innerText);
  for (const words of ['Example Agency', 'Gold', 'Boulangerie Noé', 'Atelier Lumière', 'estimates']) {
    expect(text).toContain(words);
  }
  expect((await panel.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});
