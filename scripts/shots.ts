import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { importSamples } from './import-samples.ts';
import { launchExtension } from './launch-extension.ts';
import { takePicture } from './take-picture.ts';

// The pictures of every screen, to be looked at before a change is called done, in ./pictures (which git ignores); the few
// that README and docs show are copied to docs/pictures. Run by `npm run shots`, never taken by hand.

const ROOT = resolve(import.meta.dirname, '..');
const LANGUAGES = ['en', 'fr'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 600];
const ROUTES = {
  list: '/certifications',
  new: '/certifications/new',
  import: '/certifications/import',
  desk: '/certifications/desk',
  tickets: '/tickets',
  newTicket: '/tickets/new',
  accounts: '/tickets/accounts',
  ticketTemplates: '/tickets/templates',
  calculator: '/points/calculator',
  currency: '/points/currency',
  rules: '/points/rules',
  tier: '/points/tier',
  ledger: '/points/ledger',
  ledgerImport: '/points/ledger/import',
  plan: '/points/plan',
  partner: '/partner',
  partnerClients: '/partner/clients',
  newPartnerClient: '/partner/clients/new',
  team: '/partner/team',
  renewals: '/partner/renewals',
  newRenewal: '/partner/renewals/new',
  shared: '/partner/shared',
  newDeal: '/partner/shared/new',
  commissions: '/partner/commissions',
  reports: '/partner/reports',
  report: '/partner/reports/shared-all?range=last-12-months',
  summary: '/partner/summary',
  partnerImport: '/partner/import',
  reminders: '/reminders',
  reminderSettings: '/reminders/settings',
  settings: '/settings',
  data: '/settings/data',
  history: '/settings/history',
};

const executable = findBrowser();
if (executable === null) throw new Error('No Chromium that loads an extension was found.');
for (const language of LANGUAGES) {
  for (const colorScheme of SCHEMES) {
    const { context, extensionId } = await launchExtension({ executable, language, colorScheme });
    const page = await context.newPage();
    const extension = `chrome-extension://${extensionId}/`;
    const name = `${language}-${colorScheme}`;
    await takeAll(page, extension, `${name}-empty`);
    await takePicture(page, {
      address: `${extension}welcome.html`,
      width: 800,
      as: 'page',
      path: pathOf(`${name}-welcome`),
    });
    await importSamples(page, extension, { language });
    await takeAll(page, extension, `${name}-filled`);
    if (language === 'en') await takeShown(page, extension, colorScheme);
    await context.close();
  }
}
console.log('The pictures are in pictures/; those that the documents show are in docs/pictures/.');

async function takeAll(page: Page, extension: string, name: string): Promise<void> {
  await takePicture(page, {
    address: `${extension}popup.html`,
    width: 380,
    as: 'popup',
    path: pathOf(`${name}-popup`),
  });
  for (const [screen, route] of Object.entries(ROUTES)) {
    for (const width of WIDTHS) {
      const path = pathOf(`${name}-${screen}-${width}`);
      await takePicture(page, { address: `${extension}sidepanel.html#${route}`, width, as: 'page', path });
    }
  }
}

/** What README and docs show. */
async function takeShown(page: Page, extension: string, scheme: string): Promise<void> {
  const folder = resolve(ROOT, 'docs/pictures');
  await takePicture(page, {
    address: `${extension}popup.html`,
    width: 380,
    as: 'popup',
    path: `${folder}/popup-${scheme}.png`,
  });
  const panel = `${extension}sidepanel.html#/certifications`;
  await takePicture(page, { address: panel, width: 360, as: 'window', path: `${folder}/panel-${scheme}.png` });
}

function pathOf(name: string): string {
  return resolve(ROOT, 'pictures', `${name}.png`);
}
