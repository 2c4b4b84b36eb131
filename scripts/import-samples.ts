import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '..');
/** A profile, an export, a table and a spreadsheet: every way in which certifications are commonly kept. Then deals, then the partner desk. */
const PASTED = [
  'linkedin-profile.txt',
  'linkedin-certifications.csv',
  'certificates.md',
  'team-fr.csv',
  'points-clients.csv',
  'partner-clients-fr.csv',
  'partner-renewals.tsv',
  'partner-shared-deals.csv',
  'partner-payments-fr.csv',
];

const DEALS = { route: '/points/ledger/import', section: 'pointsImport' };
const PARTNER = { route: '/partner/import', section: 'partnerImport' };
const CERTIFICATIONS = { route: '/certifications/import', section: 'import' };

interface SampleOptions {
  /** The language that the extension speaks; English unless given. */
  readonly language?: string;
  /** Files of tests/fixtures/samples. */
  readonly files?: readonly string[];
}

/** Fills the extension as a user does: pastes each sample into the import screen, looks at it, and imports it. */
export async function importSamples(page: Page, extension: string, options: SampleOptions = {}): Promise<void> {
  const { language = 'en', files = PASTED } = options;
  const messages = parse(readFileSync(resolve(ROOT, `locales/${language}.yml`), 'utf8'));
  const words = messages.import;
  for (const file of files) {
    const { route, section } = placeOf(file);
    const text = readFileSync(resolve(ROOT, 'tests/fixtures/samples', file), 'utf8');
    await page.goto(`${extension}sidepanel.html#${route}`);
    await page.getByRole('textbox', { name: words.paste }).fill(text);
    // By key, since the word about the sample before may still lie over a button.
    await page.getByRole('button', { name: words.review, exact: true }).press('Enter');
    await page.getByRole('table', { name: words.found }).waitFor();
    await page.getByRole('button', { name: words.import, exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: messages[section].title }).waitFor({ state: 'detached' });
  }
}

function placeOf(file: string) {
  if (file.startsWith('points')) return DEALS;
  return file.startsWith('partner') ? PARTNER : CERTIFICATIONS;
}
