import type { BrowserContext, Page } from '@playwright/test';
import { DATABASE_NAME } from '../../src/store/database.ts';
import { withBrowser } from './bench-browser.ts';
import { firstPaint, notePaints, PANEL_SIZE, paintByLink } from './first-paint.ts';
import { noteLongTasks, takeLongTasks } from './long-tasks.ts';
import { inTurns, line, median } from './medians.ts';
import { CLIENTS, partnerRows, ROWS } from './partner-rows.ts';
import { seedTables } from './seed.ts';

/** The tables of the desk, and of its reports one over each kind of row. */
const SCREENS = [
  'clients',
  'renewals',
  'shared',
  'commissions',
  'reports/clients-all',
  'reports/renewals-open',
  'reports/shared-all',
  'reports/commissions-expected',
  'reports/commissions-paid',
  'reports/points-sold-new',
] as const;
type Screen = (typeof SCREENS)[number];

const MOST_OPTIONS = 6;
const MOST_HEADINGS = 4;

/** The tables of the partner desk, full: how soon their first rows are there, and whether they stay responsive. */
export function benchPartner(runs: number): Promise<void> {
  return withBrowser({}, async ({ context, address, anchor }) => {
    await seedTables(anchor, partnerRows(new Date().toISOString().slice(0, 10)));
    await notePaints(context);
    const route = (screen: Screen) => address(`sidepanel.html#/partner/${screen}`);
    const never = new Map<Screen, { readonly opened: number; readonly byLink: number }>();
    for (const screen of SCREENS) {
      const byLink = await firstByLink(context, address('sidepanel.html#/partner/team'), screen);
      const opened = (await firstPaint(context, route(screen), PANEL_SIZE)).wanted;
      never.set(screen, { opened, byLink });
      await readOnce(context, route(screen));
    }
    const again = (screen: Screen) => async () => (await firstPaint(context, route(screen), PANEL_SIZE)).wanted;
    const taken = await inTurns(runs, {
      'empty page': async () => (await firstPaint(context, address('empty.html'), PANEL_SIZE)).largest,
      'bare read': () => bareRead(anchor),
      ...Object.fromEntries(SCREENS.map((screen) => [screen, again(screen)])),
    });
    const middle = (what: string) => median(taken[what as keyof typeof taken] ?? []);
    const base = middle('empty page');
    console.log(`${CLIENTS} clients; ${ROWS} sales, renewals, shared deals and payments each`);
    console.log(line('empty page: largest paint (the base)', base));
    console.log(line('bare read of all renewals', middle('bare read'), base));
    for (const screen of SCREENS) {
      const { opened, byLink } = never.get(screen) ?? { opened: Number.NaN, byLink: Number.NaN };
      console.log(line(`${screen}: first row, never opened before (one run)`, opened, base));
      console.log(line(`${screen}: the same by a link in the panel (one run)`, byLink, base));
      console.log(line(`${screen}: first row painted`, middle(screen), base));
    }
    for (const screen of SCREENS) {
      const tasks: LongTasks[] = [];
      for (let run = 0; run < runs; run += 1) tasks.push(await longTasks(context, route(screen)));
      for (const part of ['opening', 'searching', 'choosing'] as const) {
        const longest = median(tasks.map((task) => Math.max(0, ...task[part])));
        const count = median(tasks.map((task) => task[part].length));
        console.log(line(`${screen}, ${part}: longest task over 50 ms (${count} of them)`, longest));
      }
    }
  });
}

/** Milliseconds until the first row of a screen that nobody has opened yet, in a panel that shows another. */
async function firstByLink(context: BrowserContext, other: string, screen: Screen): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize(PANEL_SIZE);
  await page.goto(other);
  await page.locator('main h1').waitFor();
  await page.waitForTimeout(1_000);
  const taken = await paintByLink(page, `/partner/${screen}`);
  await page.close();
  return taken;
}

/** Milliseconds that the browser alone takes to hand over the rows of one table. */
function bareRead(page: Page): Promise<number> {
  return page.evaluate(async (name) => {
    const before = performance.now();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const read = opening.result.transaction('renewals').objectStore('renewals').getAll();
        read.onerror = () => reject(read.error);
        read.onsuccess = () => resolve(opening.result.close());
      };
    });
    return performance.now() - before;
  }, DATABASE_NAME);
}

/** Milliseconds of every task over 50 ms, by what the user was doing; a report is sorted by its headings besides. */
type LongTasks = Readonly<Record<'opening' | 'searching' | 'choosing', readonly number[]>>;

/** Opens a screen until all of it is there, as whoever comes back to it has. */
async function readOnce(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(PANEL_SIZE);
  await page.goto(address);
  await allThere(page);
  await page.close();
}

/** The number of rows is said once all of them are read; of commissions the quarters come last. */
async function allThere(page: Page): Promise<void> {
  await page.locator('main [role=status], main output, main h3').first().waitFor();
  await page.waitForTimeout(3_000);
}

async function longTasks(context: BrowserContext, address: string): Promise<LongTasks> {
  const page = await context.newPage();
  await page.setViewportSize(PANEL_SIZE);
  await noteLongTasks(page);
  await page.goto(address);
  await allThere(page);
  const opening = await takeLongTasks(page);
  const field = page.locator('main').locator('input[type=search], input[type=text], input:not([type])').first();
  if (await field.isVisible()) {
    await field.pressSequentially('client 12', { delay: 60 });
    await page.waitForTimeout(1_500);
  }
  const searching = await takeLongTasks(page);
  if (await field.isVisible()) await field.fill('');
  for (const select of await page.locator('main select').all()) {
    const before = await select.inputValue();
    const values = await select.locator('option').evaluateAll((all) => all.map((one) => Reflect.get(one, 'value')));
    for (const value of [...values.slice(0, MOST_OPTIONS), before]) {
      await select.selectOption(value);
      await page.waitForTimeout(400);
    }
  }
  for (const heading of (await page.locator('thead button').all()).slice(0, MOST_HEADINGS)) {
    await heading.click();
    await page.waitForTimeout(600);
  }
  const choosing = await takeLongTasks(page);
  await page.close();
  return { opening, searching, choosing };
}
