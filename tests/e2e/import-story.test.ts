import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

/** A file of the kind people paste, and what must come of it. */
interface Sample {
  readonly file: string;
  /** Each row that is found: what it says and the state it is in. */
  readonly rows: readonly { readonly text: RegExp; readonly state: string; readonly ticked: boolean }[];
  /** A deadline in the popup afterwards. */
  readonly popup: RegExp;
}

const SAMPLES: readonly Sample[] = [
  {
    file: 'linkedin-profile.txt',
    rows: [
      { text: /Inbound Marketing/, state: 'New', ticked: true },
      { text: /Email Marketing/, state: 'New', ticked: true },
      { text: /Google Ads Search Certification/, state: 'New', ticked: false },
      { text: /SEO II/, state: 'New', ticked: true },
      { text: /Social Media Marketing/, state: 'New', ticked: true },
    ],
    popup: /Inbound Marketing.*Feb 2028/s,
  },
  {
    file: 'linkedin-profile-fr.txt',
    rows: [
      { text: /Inbound Sales/, state: 'New', ticked: true },
      { text: /Marketing Hub/, state: 'New', ticked: true },
    ],
    popup: /Inbound Sales.*Mar 2028/s,
  },
  {
    file: 'certificates.md',
    rows: [
      { text: /Revenue Operations/, state: 'New', ticked: true },
      { text: /HubSpot CMS for Developers/, state: 'New', ticked: true },
      { text: /Contextual Marketing/, state: 'New', ticked: true },
      { text: /Site Reliability Engineering Foundation/, state: 'New', ticked: false },
    ],
    popup: /Revenue Operations.*Sep 27, 2028/s,
  },
  {
    file: 'linkedin-certifications.csv',
    rows: [
      { text: /Digital Marketing/, state: 'New', ticked: true },
      { text: /Digital Advertising/, state: 'New', ticked: true },
      { text: /AWS Certified Cloud Practitioner/, state: 'New', ticked: false },
      { text: /HubSpot Solutions Partner/, state: 'New', ticked: true },
    ],
    popup: /Digital Marketing.*Jun 2027/s,
  },
  {
    file: 'team-fr.csv',
    rows: [
      { text: /Inbound.*Personne A/s, state: 'New', ticked: true },
      { text: /Solutions Partner|agences partenaires/, state: 'New', ticked: true },
      { text: /Sales Hub/, state: 'New', ticked: true },
      { text: /SEO.*31\/02\/2026/s, state: 'Needs a look', ticked: false },
      { text: /Marketing digital.*Personne C/s, state: 'New', ticked: true },
    ],
    popup: /Inbound.*Personne A.*May 3, 2028/s,
  },
];

/** Samples without dates: nothing for the popup to count down to, but the list must hold them. */
const DATELESS = [
  { file: 'achievement-links.txt', listed: /Content Marketing.*SEO II|SEO II.*Content Marketing/s, rows: 9 },
  { file: 'badge-embed-fr.html', listed: /HubSpot Reporting/, rows: 5 },
];

function sample(file: string): Promise<string> {
  return readFile(resolve('tests/fixtures/samples', file), 'utf8');
}

async function reviewOf(panel: Page, file: string) {
  await panel.getByLabel('Paste anything').fill(await sample(file));
  await panel.getByRole('button', { name: 'Review' }).click();
  const table = panel.getByRole('table', { name: 'Found' });
  await expect(table).toBeVisible();
  return table;
}

for (const { file, rows, popup } of SAMPLES) {
  test(`${file}: pasted, looked through, taken over, counted down in the popup`, async ({ openPanel, openPopup }) => {
    const panel = await openPanel('/certifications/import', 600);
    const table = await reviewOf(panel, file);
    for (const { text, state, ticked } of rows) {
      const row = table.getByRole('row').filter({ hasText: text });
      await expect(row).toHaveCount(1);
      await expect(row).toContainText(state);
      await expect(row.getByRole('checkbox')).toBeChecked({ checked: ticked });
    }
    await panel.getByRole('button', { name: 'Import', exact: true }).click();
    const list = panel.getByRole('list', { name: 'Certifications' });
    await expect(list.getByRole('listitem')).toHaveCount(rows.filter(({ ticked }) => ticked).length);
    const page = await openPopup();
    await expect(
      page.getByRole('list', { name: 'Deadlines' }).getByRole('listitem').filter({ hasText: popup }),
    ).toHaveCount(1);
  });
}

for (const { file, listed, rows } of DATELESS) {
  test(`${file}: pasted, looked through, taken over, listed`, async ({ openPanel, openPopup }) => {
    const panel = await openPanel('/certifications/import', 600);
    const table = await reviewOf(panel, file);
    await expect(table).toHaveAttribute('aria-rowcount', String(rows + 1));
    await panel.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(panel.getByRole('list', { name: 'Certifications' })).toContainText(listed);
    const page = await openPopup();
    await expect(page.getByText('Nothing has a date')).toBeVisible();
  });
}

test('nothing is saved before Import, and what was pasted is there again', async ({ openPanel, openPopup }) => {
  const panel = await openPanel('/certifications/import');
  await reviewOf(panel, 'linkedin-profile.txt');
  const popup = await openPopup();
  await expect(popup.getByText('Nothing to watch yet')).toBeVisible();
  await panel.close();
  const again = await openPanel('/certifications/import');
  await expect(again.getByLabel('Paste anything')).toHaveValue(/Licenses & certifications/);
});

test('a second import of the same is known, and one with a later date updates', async ({ openPanel }) => {
  const panel = await openPanel('/certifications/import', 600);
  await panel.getByLabel('Paste anything').fill('Inbound Marketing, HubSpot Academy, expires 3 May 2027');
  await panel.getByRole('button', { name: 'Review' }).click();
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(panel.getByRole('list', { name: 'Certifications' })).toContainText('May 3, 2027');

  await panel.goto(panel.url().replace(/#.*/, '#/certifications/import'));
  await panel.getByLabel('Paste anything').fill('Inbound Marketing, HubSpot Academy, expires 3 May 2027');
  await panel.getByRole('button', { name: 'Review' }).click();
  await expect(panel.getByRole('row').filter({ hasText: 'Already known' })).toHaveCount(1);

  await panel.getByRole('button', { name: 'Start over' }).click();
  await panel.getByLabel('Paste anything').fill('Inbound Marketing, HubSpot Academy, expires 3 June 2028');
  await panel.getByRole('button', { name: 'Review' }).click();
  await expect(panel.getByRole('row').filter({ hasText: 'Updates' })).toContainText('May 3, 2027 → Jun 3, 2028');
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(panel.getByRole('list', { name: 'Certifications' })).toContainText('Jun 3, 2028');
  // The earlier import's message may still stand below this one's.
  await panel.getByRole('dialog').filter({ hasText: '1 updated' }).getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('list', { name: 'Certifications' })).toContainText('May 3, 2027');
});

test('a wrong guess is corrected in the table', async ({ openPanel }) => {
  const panel = await openPanel('/certifications/import', 600);
  await reviewOf(panel, 'team-fr.csv');
  const row = panel.getByRole('row').filter({ hasText: '31/02/2026' });
  await expect(row.getByRole('checkbox')).toBeDisabled();
  await row.getByRole('button', { name: /^Edit/ }).click();
  await panel.getByLabel('Earned on').fill('28/02/2026');
  const mended = panel.getByRole('row').filter({ has: panel.getByLabel('Earned on') });
  await expect(mended).toContainText('Feb 28, 2026');
  await expect(mended.getByRole('checkbox').first()).toBeChecked();
});

test('an order of dates that nothing settles is asked once for all rows', async ({ openPanel }) => {
  const panel = await openPanel('/certifications/import', 600);
  await panel
    .getByLabel('Paste anything')
    .fill('Certification,Expires\nInbound Marketing,03/04/2027\nSEO,05/06/2027\n');
  await panel.getByRole('button', { name: 'Review' }).click();
  await expect(panel.getByRole('row').filter({ hasText: 'Needs a look' })).toHaveCount(2);
  await panel.getByLabel('Dates such as 03/04/2026').selectOption('Month first (4 March)');
  await expect(panel.getByRole('row').filter({ hasText: 'Needs a look' })).toHaveCount(0);
  await expect(panel.getByRole('row').filter({ hasText: 'Mar 4, 2027' })).toHaveCount(1);
});
