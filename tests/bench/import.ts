import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '../../src/store/database.ts';
import { type BenchBrowser, withBrowser } from './bench-browser.ts';
import { bundle } from './bundle.ts';
import { inTurns, line, median } from './medians.ts';
import { inventedRows, seed } from './seed.ts';

const ROWS = 20_000;

interface Import {
  /** From giving the file to seeing what was found. */
  readonly reading: number;
  /** From pressing Import to seeing the list. */
  readonly saving: number;
}

/** Importing a large file, against the least that any import must do. */
export async function benchImport(runs: number): Promise<void> {
  const text = spreadsheet();
  const files = {
    'base.html': '<!doctype html><title>Base</title><script src="base.js"></script>',
    'base.js': await bundle(new URL('./bare-import.ts', import.meta.url)),
  };
  await withBrowser(files, async (browser) => {
    const { base, product } = await inTurns(runs, {
      base: () => bareImport(browser, text),
      product: () => productImport(browser, text),
    });
    const total = median(base.map(({ reading, saving }) => reading + saving));
    console.log(`import of ${ROWS} rows, ${(text.length / 1e6).toFixed(1)} MB`);
    console.log(line('papaparse and Dexie bulkAdd alone (the base)', total));
    console.log(
      line('product: from file to table of what was found', median(product.map(({ reading }) => reading)), total),
    );
    console.log(line('product: from Import to the list', median(product.map(({ saving }) => saving)), total));
    console.log(line('product: both', median(product.map(({ reading, saving }) => reading + saving)), total));
  });
}

function spreadsheet(): string {
  const { certifications, holders } = inventedRows(ROWS, new Date().toISOString().slice(0, 10));
  const nameOf = new Map(holders.map(({ id, name }) => [id, name === '' ? 'Person 0' : name]));
  const lines = certifications.map(({ name, holderId, earned, expires }) =>
    [nameOf.get(holderId), `"${name}"`, 'HubSpot Academy', earned?.on, expires?.on].join(','),
  );
  return ['Holder,Certification,Issuer,Earned on,Expires on', ...lines].join('\n');
}

async function bareImport({ context, address }: BenchBrowser, text: string): Promise<Import> {
  const page = await context.newPage();
  await page.goto(address('base.html'));
  const measured: Import = await page.evaluate((rows) => Reflect.get(globalThis, 'bareImport')(rows), text);
  await page.close();
  return measured;
}

async function productImport({ context, address, anchor }: BenchBrowser, text: string): Promise<Import> {
  await seed(anchor, 0);
  const page = await context.newPage();
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(address('sidepanel.html#/certifications/import'));
  const file = { name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  const reading = await timed(page, async () => {
    await page.getByLabel('Choose a file').setInputFiles(file);
    await page.getByRole('table', { name: 'Found' }).waitFor({ timeout: 120_000 });
  });
  const saving = await timed(page, async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('list', { name: 'Certifications' }).waitFor({ timeout: 120_000 });
  });
  const kept = await keptRows(page);
  if (kept !== ROWS) throw new Error(`${kept} of ${ROWS} rows were taken over, so this measured something else.`);
  await page.close();
  return { reading, saving };
}

function keptRows(page: Page): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('certifications').objectStore('certifications').count();
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
          counting.onerror = () => reject(counting.error);
        };
      }),
    DATABASE_NAME,
  );
}

/** Milliseconds by the page's own clock. */
async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await act();
  return (await page.evaluate(() => performance.now())) - start;
}
