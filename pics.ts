import { findBrowser } from './scripts/find-browser.ts';
import { launchExtension } from './scripts/launch-extension.ts';

const N = 1_760_000_000_000;
const row = (id: string) => ({ id, createdAt: N, updatedAt: N, revision: 1, deletedAt: null });
const usd = (m: number, currency = 'USD') => ({ minor: m * 100, currency });
const entry = (id: string, clientId: string, productLine: string, soldOn: string, mrr: object, more = {}) => ({
  ...row(id), clientId, productLine, deal: 'sourced', saleKind: 'new', soldOn, lineSoldOn: soldOn, mrr,
  managedFrom: null, managedUntil: null, otherPartners: 0, endedOn: null, ...more });
const rows = {
  clients: ['Acme Tools', 'Bharat Foods Private Limited', 'Café Lumière', 'Fjord Labs'].map((name, i) => ({ ...row(`c${i}`), name, market: 'US', currency: 'USD', link: '' })),
  pointEntries: [
    entry('e0', 'c0', 'Marketing Hub Professional', '2026-03-02', usd(1000)),
    entry('e1', 'c0', 'Marketing Hub Professional', '2026-05-02', usd(2000), { saleKind: 'upsell', lineSoldOn: '2026-03-02' }),
    entry('e2', 'c1', 'Service Hub Enterprise', '2026-06-30', usd(3200)),
    entry('e3', 'c2', 'Sales Hub Professional', '2024-09-12', usd(800, 'EUR')),
    entry('e4', 'c3', 'CMS Hub', '2021-05-10', usd(900)),
    entry('e5', 'c3', 'Sales Hub Starter', '2026-02-10', usd(500), { deal: 'assisted' }),
  ],
  commissionTerms: [{ ...row('e2'), paperwork: 'missing', earns: true, netMonthly: null }],
  commissionPayments: [
    { ...row('p0'), clientId: 'c0', quarter: '2026-Q2', amount: usd(600), paidOn: '2026-08-14', notes: '' },
    { ...row('p1'), clientId: null, quarter: '2026-Q3', amount: usd(480, 'EUR'), paidOn: null, notes: 'Announced by e-mail' },
  ],
  renewals: [],
  settings: [{ key: 'partner-figures', value: { performance: { tier: 'gold', on: '2026-11-03' }, totalPoints: { value: '420', on: '2026-11-03' }, pointsNeeded: null, sourcedAmount: null, sourcedMrr: { value: '6200', on: '2026-11-03' } } },
    { key: 'points-account', value: { creditedTier: 'gold', creditedSince: '2026-01-15', dollarRetention: { value: '91.5', on: '2026-11-03' } } }],
};
const executable = findBrowser();
if (executable === null) throw new Error('no browser');
for (const [language, colorScheme] of [['en', 'light'], ['fr', 'dark']] as const) {
  const { context, extensionId } = await launchExtension({ executable, language, zone: 'Europe/Paris', colorScheme });
  const page = await context.newPage();
  const go = async (route: string, width: number) => {
    await page.setViewportSize({ width, height: 720 });
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html#${route}`);
    await page.reload();
    await page.waitForTimeout(1500);
  };
  const shot = (name: string) => page.screenshot({ path: `/tmp/h-pics/${name}-${language}.png`, fullPage: true });
  await go('/partner', 320); await shot('empty-progress-320');
  await go('/partner/commissions', 360); await shot('empty-commissions-360');
  await page.evaluate(async (all) => {
    const db: IDBDatabase = await new Promise((res, rej) => { const o = indexedDB.open('partner-companion'); o.onsuccess = () => res(o.result); o.onerror = () => rej(o.error); });
    for (const [name, list] of Object.entries(all)) {
      const t = db.transaction(name, 'readwrite');
      for (const r of list) t.objectStore(name).put(r);
      await new Promise((res) => { t.oncomplete = res; });
    }
    db.close();
  }, rows);
  await go('/partner', 360); await shot('progress-360');
  await go('/partner', 600); await shot('progress-600');
  for (const width of [360, 600]) {
    await go('/partner/commissions', width);
    await page.locator('button[aria-expanded]').nth(3).click();
    await page.locator('details').first().evaluate((d: HTMLDetailsElement) => { d.open = true; });
    await page.waitForTimeout(300);
    await shot(`commissions-${width}`);
  }
  await page.locator('header button').click();
  await page.getByRole('button', { name: /Terms of|Conditions de/ }).nth(1).click();
  await page.waitForTimeout(300);
  await shot('forms-600');
  await context.close();
}
