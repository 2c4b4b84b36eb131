import type { BrowserContext, Page } from '@playwright/test';

/** Milliseconds after the navigation began. */
export interface FirstPaint {
  /** Anything at all. */
  readonly contentful: number;
  /** The largest text or picture, once nothing larger comes. */
  readonly largest: number;
  /** What the page is opened for. */
  readonly wanted: number;
}

/** What each page is opened for, by its file. */
const WANTED = {
  'empty.html': 'p',
  'popup.html': '[aria-labelledby="next-up"] h2',
  // A row of a list or of a report, or the first figure of a quarter.
  'sidepanel.html':
    'main :is(li[aria-posinset="1"] a > span, li[aria-posinset="1"] a:not(:has(> span)), tbody th, li dl dt)',
};

/** Makes every page that is opened from here on note its own paints. */
export async function notePaints(context: BrowserContext): Promise<void> {
  await context.addInitScript((wanted) => {
    const paints: Record<string, number> = {};
    Object.assign(globalThis, { paints });
    const note = (type: string, name: (entry: PerformanceEntry) => string) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          // The largest is the last that is told of; of what the page is opened for, the first paint counts.
          if (name(entry) !== 'wanted' || paints.wanted === undefined) paints[name(entry)] = entry.startTime;
        }
      }).observe({ type, buffered: true });
    note('paint', ({ name }) => name);
    note('largest-contentful-paint', () => 'largest');
    note('element', () => 'wanted');
    const selector = Object.entries(wanted).find(([file]) => location.pathname.endsWith(file))?.[1] ?? 'html';
    // A mark on the element before it is painted; the browser then tells when it was. React may put another in its place.
    new MutationObserver(() => {
      document.querySelector(`${selector}:not([elementtiming])`)?.setAttribute('elementtiming', 'wanted');
    }).observe(document, { childList: true, subtree: true });
  }, WANTED);
}

const POPUP_SIZE = { width: 380, height: 600 };
/** Of a side panel on a screen of 1080 px. */
export const PANEL_SIZE = { width: 380, height: 900 };

/** Opens an address in a page of its own and tells when it painted. */
export async function firstPaint(context: BrowserContext, address: string, size = POPUP_SIZE): Promise<FirstPaint> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address);
  const paints = await settled(page);
  await page.close();
  return paints;
}

/** Goes to a route of an open panel as a link does, and tells how many milliseconds later it painted what is wanted there. */
export async function paintByLink(page: Page, route: string): Promise<number> {
  const gone = await page.evaluate((to) => {
    Reflect.deleteProperty(Reflect.get(globalThis, 'paints'), 'wanted');
    location.hash = to;
    return performance.now();
  }, route);
  const { wanted } = await settled(page);
  return wanted - gone;
}

async function settled(page: Page): Promise<FirstPaint> {
  await page.waitForFunction(() => Reflect.get(globalThis, 'paints')?.wanted !== undefined, undefined, {
    timeout: 20_000,
  });
  // Anything larger would be painted by now: what the popup draws first, React draws again within this time.
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const paints: Record<string, number> = Reflect.get(globalThis, 'paints');
    const { wanted = Number.NaN, largest = Number.NaN } = paints;
    return { contentful: paints['first-contentful-paint'] ?? Number.NaN, largest, wanted };
  });
}
