import type { BrowserContext } from '@playwright/test';
import { withBrowser } from './bench-browser.ts';
import { firstPaint, notePaints } from './first-paint.ts';
import { noteLongTasks, takeLongTasks } from './long-tasks.ts';
import { inTurns, line, median } from './medians.ts';
import { seed } from './seed.ts';

const KEPT = 10_000;

/** The list of 10,000: how soon its first rows are there, and whether it stays responsive. */
export function benchList(runs: number): Promise<void> {
  return withBrowser({}, async ({ context, address, anchor }) => {
    await seed(anchor, KEPT);
    await notePaints(context);
    const panel = address('sidepanel.html#/certifications');
    const { empty, list } = await inTurns(runs, {
      empty: () => firstPaint(context, address('empty.html')),
      list: () => firstPaint(context, panel),
    });
    const base = median(empty.map(({ largest }) => largest));
    console.log(`list of ${KEPT} certifications`);
    console.log(line('empty page: largest paint (the base)', base));
    console.log(line('list: first contentful paint', median(list.map(({ contentful }) => contentful)), base));
    console.log(line('list: first row painted', median(list.map(({ wanted }) => wanted)), base));
    const tasks: LongTasks[] = [];
    for (let run = 0; run < runs; run += 1) tasks.push(await longTasks(context, panel));
    console.log(line('list: all rows read', median(tasks.map(({ complete }) => complete)), base));
    for (const part of ['opening', 'scrolling', 'filtering'] as const) {
      const longest = median(tasks.map((task) => Math.max(0, ...task[part])));
      const count = median(tasks.map((task) => task[part].length));
      console.log(line(`${part}: longest task over 50 ms (${count} of them)`, longest));
    }
  });
}

/** Milliseconds of every task over 50 ms, by what the user was doing. */
interface LongTasks extends Readonly<Record<'opening' | 'scrolling' | 'filtering', readonly number[]>> {
  /** When all rows had been read, after the navigation began. */
  readonly complete: number;
}

async function longTasks(context: BrowserContext, panel: string): Promise<LongTasks> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 720 });
  await noteLongTasks(page);
  await page.goto(panel);
  await page
    .getByText(`${KEPT.toLocaleString('en')} certifications`)
    .or(page.getByText(`${KEPT} certifications`))
    .waitFor();
  const complete = await page.evaluate(() => performance.now());
  const opening = await takeLongTasks(page);
  await page.mouse.move(180, 500);
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(0, 1_500);
    await page.waitForTimeout(16);
  }
  const scrolling = await takeLongTasks(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('searchbox').pressSequentially('marketing', { delay: 60 });
  for (const show of ['Expired', 'Expiring', 'All']) {
    await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: show });
    await page.waitForTimeout(100);
  }
  const filtering = await takeLongTasks(page);
  await page.close();
  return { complete, opening, scrolling, filtering };
}
