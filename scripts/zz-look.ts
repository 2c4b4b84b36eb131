import { findBrowser } from './find-browser.ts';
import { importSamples } from './import-samples.ts';
import { launchExtension } from './launch-extension.ts';
import { takePicture } from './take-picture.ts';
const executable = findBrowser();
if (executable === null) throw new Error('none');
const OUT = '/tmp/h-history-shots';
for (const [language, colorScheme] of [['en', 'light'], ['fr', 'dark']] as const) {
  const { context, extensionId } = await launchExtension({ executable, language, colorScheme });
  const page = await context.newPage();
  const ext = `chrome-extension://${extensionId}/`;
  const address = `${ext}sidepanel.html#/settings/history`;
  for (const width of [360, 600]) await takePicture(page, { address, width, as: 'page', path: `${OUT}/${language}-empty-${width}.png` });
  await takePicture(page, { address: `${ext}sidepanel.html#/settings`, width: 360, as: 'page', path: `${OUT}/${language}-settings-360.png` });
  await importSamples(page, ext, { language, files: ['linkedin-profile.txt', 'points-clients.csv'] });
  await page.goto(`${ext}sidepanel.html#/settings`);
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((ok) => { const r = indexedDB.open('partner-companion'); r.onsuccess = () => ok(r.result); });
    const tx = db.transaction([...db.objectStoreNames], 'readwrite');
    const all = (n: string) => new Promise<any[]>((ok) => { const r = tx.objectStore(n).getAll(); r.onsuccess = () => ok(r.result); });
    const now = Date.now();
    let change = 0;
    const edit = (table: string, row: any, diff: object, at: number, what = 'changed', ch = change) => {
      const after = { ...row, ...diff, revision: row.revision + 1, updatedAt: at };
      tx.objectStore(table).put(after);
      tx.objectStore('history').add({ change: ch, at, table, rowId: row.id, what, typed: false, before: row });
      return after;
    };
    const certs = await all('certifications'); const clients = await all('clients'); const entries = await all('pointEntries');
    const day = 86400000;
    for (const r of [...certs, ...clients, ...entries]) { r.createdAt = now - 20 * day; for (const [n, l] of [['certifications', certs], ['clients', clients], ['pointEntries', entries]] as const) if (l.includes(r)) tx.objectStore(n).put(r); }
    tx.objectStore('settings').put({ key: 'history', value: { since: now - 18 * day, tidiedAt: now } });
    change = 1; const c0 = edit('certifications', certs[0], { notes: 'Renew', expires: { on: '2028-02-01', precision: 'month' }, favourite: true }, now - 3 * day);
    change = 2; edit('clients', clients[0], { market: 'FR', link: 'https://crm.example/company/with/a/very/long/address/that/does/not/break/9876543210' }, now - 2 * day);
    change = 3; for (const c of certs.slice(1)) edit('certifications', c, { email: 'me@agency.example' }, now - 2 * day + 3600000);
    change = 4; const e = entries.filter((x) => x.clientId === clients[1].id); edit('clients', clients[1], { deletedAt: now - day }, now - day, 'deleted'); for (const x of e) edit('pointEntries', x, { deletedAt: now - day }, now - day, 'deleted');
    change = 5; edit('certifications', c0, { deletedAt: now - 1000 }, now - 60000, 'deleted');
    change = 6; const e2 = entries.find((x) => x.clientId === clients[2].id); edit('pointEntries', e2, { deletedAt: now - 1000, }, now - 30000, 'deleted');
    await new Promise((ok) => { tx.oncomplete = ok; });
    db.close();
  });
  for (const width of [360, 600]) {
    await takePicture(page, { address, width, as: 'page', path: `${OUT}/${language}-filled-${width}.png` });
    await page.locator('summary').click();
    const details = page.getByRole('button', { expanded: false });
    const n = await details.count();
    for (let i = 0; i < n; i += 1) await details.first().click();
    const box = page.locator('input[type=datetime-local]');
    const at = new Date(Date.now() - 10 * 86400000); 
    await box.fill(new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16));
    await page.locator('form button[type=submit]').click();
    await page.getByRole('table').waitFor();
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: needed });
    await page.screenshot({ path: `${OUT}/${language}-open-${width}.png`, animations: 'disabled' });
  }
  await context.close();
}
