import { type BenchBrowser, withBrowser } from './bench-browser.ts';
import { firstPaint, notePaints } from './first-paint.ts';
import { inTurns, line, median } from './medians.ts';
import { seed } from './seed.ts';

/** First paint of the popup against an empty page. */
export async function benchPopup(runs: number): Promise<void> {
  for (const kept of [10, 10_000]) await withBrowser({}, (browser) => measure(browser, kept, runs));
}

async function measure({ context, address, anchor }: BenchBrowser, kept: number, runs: number): Promise<void> {
  await seed(anchor, kept);
  await notePaints(context);
  // Nobody's first open counts: the worker alone was awake until now, and the popup keeps what it paints at once itself.
  await firstPaint(context, address('popup.html'));
  const { empty, popup } = await inTurns(runs, {
    empty: () => firstPaint(context, address('empty.html')),
    popup: () => firstPaint(context, address('popup.html')),
  });
  console.log(`popup with ${kept} certifications kept`);
  const base = median(empty.map(({ largest }) => largest));
  console.log(line('empty page: largest paint (the base)', base));
  console.log(line('popup: first contentful paint', median(popup.map(({ contentful }) => contentful)), base));
  console.log(line('popup: "Next up" painted', median(popup.map(({ wanted }) => wanted)), base));
  console.log(line('popup: largest contentful paint', median(popup.map(({ largest }) => largest)), base));
}
