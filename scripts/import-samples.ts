import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

const SAMPLES = resolve(import.meta.dirname, '../tests/fixtures/samples');
/** A profile, an export, a table and a spreadsheet: every way in which certifications are commonly kept. */
const PASTED = ['linkedin-profile.txt', 'linkedin-certifications.csv', 'certificates.md', 'team-fr.csv'];

/** Fills the extension as a user does: pastes each sample into the import screen, looks at it, and imports it. */
export async function importSamples(page: Page, extension: string, files: readonly string[] = PASTED): Promise<void> {
  for (const file of files) {
    await page.goto(`${extension}sidepanel.html#/certifications/import`);
    await page.getByRole('textbox', { name: 'Paste anything' }).fill(readFileSync(resolve(SAMPLES, file), 'utf8'));
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('table', { name: 'Found' }).waitFor();
    const button = page.getByRole('button', { name: /^Import\b/ });
    await button.click();
    await button.waitFor({ state: 'detached' });
  }
}
