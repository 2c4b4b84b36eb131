import type { BrowserContext, Page } from '@playwright/test';
import { withBrowser } from './bench-browser.ts';
import { firstPaint, notePaints } from './first-paint.ts';
import { noteLongTasks, takeLongTasks } from './long-tasks.ts';
import { inTurns, line, median } from './medians.ts';
import { CLIENTS, partnerRows, ROWS } from './partner-rows.ts';
import { seedTables } from './seed.ts';

const SCREENS = ['clients', 'renewals', 'shared', 'commissions'] as const;
type Screen = (typeof SCREENS)[number];

const MOST_OPTIONS = 6;

/** The tables of the partner desk, full: how soon their first rows are there, and whether they stay responsive. */
export function benchPartner(runs: number): Promise<void> {
  return withBrowser({}, async ({ context, address, anchor }) => {
    await seedTables(anchor, partnerRows(new Date().toISOString().slice(0, 10)));
    await notePaints(context);
    const route = (screen: Screen) => address(`sidepanel.html#/partner/${screen}`);
    const never = new Map<Screen, number>();
    for (const screen of SCREENS) {
      never.set(screen, (await firstPaint(context, route(screen))).wanted);
      await readOnce(context, route(screen));
    }
    const taken = await inTurns(runs, {
      empty: () => firstPaint(context, address('empty.html')),
      clients: () => firstPaint(context, route('clients')),
      renewals: () => firstPaint(context, route('renewals')),
      shared: () => firstPaint(context, route('shared')),
      commissions: () => firstPaint(context, route('commissions')),
    });
    const base = median(taken.empty.map(({ largest }) => largest));
    console.log(`${CLIENTS} clients; ${ROWS} sales, renewals, shared deals and payments each`);
    console.log(line('empty page: largest paint (the base)', base));
    for (const screen of SCREENS) {
      console.log(line(`${screen}: first row, never opened before (one run)`, never.get(screen) ?? Number.NaN, base));
      console.log(line(`${screen}: first row painted`, median(taken[screen].map(({ wanted }) => wanted)), base));
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

/** Milliseconds of every task over 50 ms, by what the user was doing. */
type LongTasks = Readonly<Record<'opening' | 'searching' | 'choosing', readonly number[]>>;

/** Opens a screen until all of it is there, as whoever comes back to it has. */
async function readOnce(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
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
  await page.setViewportSize({ width: 360, height: 720 });
  await noteLongTasks(page);
  await page.goto(address);
  await allThere(page);
  const opening = await takeLongTasks(page);
  const field = page.locator('main').locator('input[type=search], input[type=text], input:not([type])').first();
  await field.pressSequentially('client 12', { delay: 60 });
  const searching = await takeLongTasks(page);
  await field.fill('');
  for (const select of await page.locator('main select').all()) {
    const before = await select.inputValue();
    const values = await select.locator('option').evaluateAll((all) => all.map((one) => Reflect.get(one, 'value')));
    for (const value of [...values.slice(0, MOST_OPTIONS), before]) {
      await select.selectOption(value);
      await page.waitForTimeout(400);
    }
  }
  const choosing = await takeLongTasks(page);
  await page.close();
  return { opening, searching, choosing };
}
