import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { wholeMinuteAhead, ZONE } from './whole-minute.ts';

test.use({ zone: ZONE });

const onScreen = (page: Page) => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

const daysFrom = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

async function goTo(panel: Page, route: string): Promise<void> {
  await panel.goto(panel.url().replace(/#.*/, `#${route}`));
}

/** A client whose one sale gives 50 sold and 10 managed points on every day of the next months. */
async function importClient(panel: Page, name: string, soldOn: string): Promise<void> {
  const lines = [
    'Client,Country,Product line,Deal,Sold on,MRR,Currency,Managed by us,Managed from',
    `${name},US,Marketing Hub Professional,sourced,${soldOn},1000,USD,yes,${soldOn}`,
  ];
  await goTo(panel, '/points/ledger/import');
  await panel
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(panel.getByRole('list', { name: 'Clients' })).toContainText(name);
}

test('a renewal is added, comes to mind in time, is lost, and is taken back', async ({ openPanel, openPopup }) => {
  test.setTimeout(240_000);
  const soon = wholeMinuteAhead(40);
  const panel = await openPanel('/reminders/settings');
  await importClient(panel, 'Acme Tools', daysFrom(soon.day, -30));
  await goTo(panel, '/reminders/settings');
  await panel.getByLabel('Time of day').fill(soon.time);
  await panel.getByLabel('Time of day').press('Enter');
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();

  await goTo(panel, '/partner/renewals');
  await panel.getByRole('link', { name: 'Add one by hand' }).click();
  await panel.getByLabel('Client', { exact: true }).fill('Acme');
  await panel.getByLabel('Client', { exact: true }).press('Enter');
  await panel.getByLabel('Renewal day').fill(daysFrom(soon.day, 30));
  await panel.getByLabel('Decision deadline').fill(daysFrom(soon.day, 31));
  await panel.getByLabel('MRR', { exact: true }).fill('1000');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('The decision cannot come after the renewal')).toBeVisible();
  await panel.getByLabel('Decision deadline').fill(soon.day);
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('heading', { name: 'Renewal: Acme Tools' })).toBeVisible();
  const renewal = new URL(panel.url()).hash;

  const popup = await openPopup();
  await expect(popup.getByRole('region', { name: 'Next up' })).toContainText('Acme Tools');
  await expect(popup.getByRole('list', { name: 'Deadlines' })).toContainText('Renewal decision today');
  await popup.close();

  // It comes at its time, without anybody looking.
  await expect.poll(() => onScreen(panel), { timeout: 150_000, intervals: [500] }).toHaveLength(1);
  expect((await onScreen(panel))[0]).toMatch(/^renewal\|/);
  await goTo(panel, '/reminders');
  const now = panel.getByRole('region', { name: 'Now' });
  await expect(now).toContainText('Acme Tools');
  await now
    .getByRole('link', { name: /Acme Tools/ })
    .first()
    .click();
  expect(new URL(panel.url()).hash).toBe(renewal);

  const effect = panel.getByRole('region', { name: 'Effect on points' });
  await expect(effect.getByRole('row', { name: 'Total' })).toContainText('60');
  await expect(effect).toContainText('An estimate');
  await panel.getByRole('button', { name: 'Lost' }).click();
  await expect(panel.getByRole('checkbox', { name: /Marketing Hub Professional/ })).toBeChecked();
  await panel.getByRole('button', { name: 'Confirm: Lost' }).click();
  await expect(panel.getByRole('region', { name: 'Outcome' })).toContainText('Lost');
  // Nothing is left to be reminded of.
  await expect.poll(() => onScreen(panel)).toEqual([]);

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('region', { name: 'Outcome' })).toContainText('Last day to decide');
  await expect(effect.getByRole('row', { name: 'Total' })).toContainText('60');
});

test('the summary is printed without the panel around it, in any theme and on both papers', async ({ openPanel }) => {
  const panel = await openPanel('/certifications/new', 900);
  await panel.getByLabel('Certification', { exact: true }).fill('Inbound Marketing');
  await panel
    .getByLabel('Expires on', { exact: true })
    .fill(Temporal.Now.plainDateISO(ZONE).add({ days: 40 }).toString());
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('heading', { name: 'Inbound Marketing', level: 1 })).toBeVisible();
  await goTo(panel, '/partner/summary');
  await panel.getByLabel('Partner name').fill('Example Agency');
  await panel.getByLabel('Note', { exact: true }).fill('For our meeting.');
  await panel.getByRole('checkbox', { name: 'Tier' }).uncheck();
  await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const text = await panel.evaluate(() => document.body.innerText);
  for (const words of ['Example Agency', 'For our meeting.', 'Inbound Marketing', 'Expires in 40 days', 'estimates']) {
    expect(text).toContain(words);
  }
  for (const words of ['Tier performance', 'Settings', 'Partner name', 'Print']) expect(text).not.toContain(words);
  const colours = await panel.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('article h2') ?? document.body);
    return [color, getComputedStyle(document.body).backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  // Headings stand again on every page, and no row is torn apart.
  const rows = panel.getByRole('row', { name: /Inbound Marketing/ }).first();
  await expect(rows).toHaveCSS('break-inside', 'avoid');
  await expect(panel.locator('thead').first()).toHaveCSS('display', 'table-header-group');
  for (const format of ['A4', 'Letter']) {
    const pdf = (await panel.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  }
  await panel.emulateMedia({ media: 'screen' });
  // What is typed is kept within half a second.
  await panel.waitForTimeout(600);
  await panel.reload();
  await expect(panel.getByLabel('Note', { exact: true })).toHaveValue('For our meeting.');
});
