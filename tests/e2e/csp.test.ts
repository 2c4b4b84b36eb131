import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { importSamples } from '../../scripts/import-samples.ts';
import { expect, test } from './extension.ts';

/** Every screen that can be reached by its address. */
const ROUTES = [
  '/certifications',
  '/certifications/new',
  '/certifications/import',
  '/certifications/desk',
  '/tickets',
  '/tickets/new',
  '/tickets/accounts',
  '/tickets/templates',
  '/points/calculator',
  '/points/currency',
  '/points/rules',
  '/points/tier',
  '/points/ledger',
  '/points/ledger/new',
  '/points/ledger/import',
  '/points/plan',
  '/partner',
  '/partner/clients',
  '/partner/clients/new',
  '/partner/team',
  '/partner/renewals',
  '/partner/renewals/new',
  '/partner/commissions',
  '/partner/summary',
  '/partner/import',
  '/partner/shared',
  '/partner/shared/new',
  '/partner/reports',
  '/partner/reports/shared-created',
  '/reminders',
  '/reminders/settings',
  '/settings',
  '/settings/data',
  '/settings/history',
  '/nowhere',
];

const PARTNER_FILES = [
  'partner-clients-fr.csv',
  'partner-renewals.tsv',
  'partner-shared-deals.csv',
  'partner-payments-fr.csv',
];

for (const language of ['en', 'fr'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('the popup breaks no policy and is accessible', async ({ openPopup }) => {
      await inspect(await openPopup(), language);
    });

    test('the welcome page breaks no policy and is accessible', async ({ openWelcome }) => {
      await inspect(await openWelcome(), language);
    });

    test('every screen of the panel breaks no policy and is accessible', async ({ openPanel }) => {
      // There are many of them, and each is looked through whole.
      test.setTimeout(240_000);
      for (const route of ROUTES) {
        await test.step(route, async () => {
          const page = await openPanel(route);
          // It goes on to the draft that it has begun.
          if (route === '/tickets/new') await page.waitForURL(/#\/tickets\/\S{36}$/);
          await inspect(page, language);
          await page.close();
        });
      }
    });

    test('with certifications kept, the same holds for what shows them', async ({
      openPanel,
      openPopup,
      extensionId,
    }) => {
      const page = await openPanel('/certifications/import');
      test.setTimeout(240_000);
      const files = [...PARTNER_FILES, 'points-clients.csv', 'linkedin-profile.txt', 'team-fr.csv'];
      await importSamples(page, `chrome-extension://${extensionId}/`, { language, files });
      await page.getByRole('link', { name: /Inbound Marketing/ }).waitFor();
      await inspect(page, language);
      await page.getByRole('link', { name: /Inbound Marketing/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Inbound Marketing' })).toBeVisible();
      await inspect(page, language);
      for (const route of [
        '/certifications/desk',
        '/points/tier',
        '/points/ledger',
        '/partner',
        '/partner/clients',
        '/partner/renewals',
        '/partner/shared',
        '/partner/commissions',
        '/partner/reports/shared-all',
        '/partner/summary',
        '/reminders',
        '/reminders/settings',
        '/settings/data',
      ]) {
        await inspect(await openPanel(route), language);
      }
      const popup = await openPopup();
      await expect(popup.getByRole('listitem').first()).toBeVisible();
      await inspect(popup, language);
    });
  });
}

/** Whatever a page does that it may not is gathered by the `troubles` fixture; here the page only has to be itself. */
async function inspect(page: Page, language: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}\\b`));
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, help, nodes } of violations) {
      found.push(`${colorScheme}: ${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
    }
  }
  expect(found).toEqual([]);
}

test('the watch over all this sees what is refused and what leaves', async ({ openPanel, troubles }) => {
  const page = await openPanel();
  await expect(page.getByRole('main')).toBeVisible();
  expect(troubles).toEqual([]);

  await page.evaluate(() => {
    const picture = new Image();
    picture.src = 'https://elsewhere.example/a.png';
    document.body.append(picture);
  });
  await expect.poll(() => troubles.filter((trouble) => trouble.includes('CSP: img-src'))).toHaveLength(1);

  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('thrown on purpose'))));
  await expect.poll(() => troubles.filter((trouble) => trouble.includes('thrown on purpose'))).toHaveLength(1);

  const outside = await page.context().newPage();
  await outside.goto('https://elsewhere.example/').catch(() => undefined);
  expect(troubles).toContain('request: GET https://elsewhere.example/');
  troubles.length = 0;
});
