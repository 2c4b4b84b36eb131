import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

const toast = (panel: Page, words: string) => panel.getByRole('dialog').filter({ hasText: words });

async function reviewOf(panel: Page, file: string) {
  await panel.getByLabel('Paste anything').fill(await readFile(resolve('tests/fixtures/samples', file), 'utf8'));
  await panel.getByRole('button', { name: 'Review' }).click();
  const table = panel.getByRole('table', { name: 'Found' });
  await expect(table).toBeVisible();
  return table;
}

/** Takes over what is ticked; the screen goes on to what was imported. */
async function takeOver(panel: Page, words: string, home: string) {
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(toast(panel, words)).toBeVisible();
  await expect(panel).toHaveURL(new RegExp(`#/partner/${home}$`));
}

async function goToImport(panel: Page) {
  await panel.goto(panel.url().replace(/#.*/, '#/partner/import'));
  await expect(panel.getByRole('heading', { name: 'Import into the partner desk' })).toBeVisible();
}

test('clients: pasted, corrected, taken over, and known the next time', async ({ openPanel }) => {
  const panel = await openPanel('/partner/import', 600);
  const clients = await reviewOf(panel, 'partner-clients-fr.csv');
  await expect(panel.getByLabel('What the rows are')).toHaveValue('clients');
  const wrong = clients.getByRole('row').filter({ hasText: 'Cité Verte' });
  await expect(wrong).toContainText('“31/02/2026” is not a day of the calendar');
  await expect(wrong.getByRole('checkbox')).toBeDisabled();
  await wrong.getByRole('button', { name: /^Edit/ }).click();
  await panel.getByLabel('Last active').fill('28/02/2026');
  await expect(wrong.getByRole('checkbox')).toBeChecked();
  await takeOver(panel, 'Imported: 3 new, 0 updated.', 'clients');

  await goToImport(panel);
  const again = await reviewOf(panel, 'partner-clients-fr.csv');
  await expect(again.getByRole('row').filter({ hasText: 'Already known' })).toHaveCount(2);
  await expect(again.getByRole('row').filter({ hasText: 'Needs a look' })).toContainText('Cité Verte');
});

test('renewals: taken over with their clients, taken back, taken over again, and known', async ({ openPanel }) => {
  const panel = await openPanel('/partner/import', 600);
  const review = async () => {
    const table = await reviewOf(panel, 'partner-renewals.tsv');
    await expect(panel.getByLabel('What the rows are')).toHaveValue('renewals');
    await table.getByRole('button', { name: 'Take Feb 1, 2027' }).click();
    return table;
  };
  const done = 'Imported: 3 new, 0 updated. New clients: 3.';
  await review();
  await takeOver(panel, done, 'renewals');
  await toast(panel, done).getByRole('button', { name: 'Undo' }).click();
  await expect(toast(panel, 'Taken back.')).toBeVisible();

  await goToImport(panel);
  const gone = await review();
  await expect(gone.getByRole('row').filter({ hasText: 'Already known' })).toHaveCount(0);
  await takeOver(panel, done, 'renewals');

  await goToImport(panel);
  const known = await review();
  await expect(known.getByRole('row').filter({ hasText: 'Already known' })).toHaveCount(3);
});
