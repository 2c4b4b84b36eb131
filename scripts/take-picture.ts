import type { Page } from '@playwright/test';

interface Picture {
  readonly address: string;
  readonly width: number;
  /**
   * `popup`: as high as what it shows and 600 at most, as the browser opens it. `window`: what a window shows at once.
   * `page`: all of it, at least that.
   */
  readonly as: 'popup' | 'window' | 'page';
  readonly path: string;
}

const WINDOW = 700;
const HIGHEST = { popup: 600, window: WINDOW, page: 6_000 };

/** Opens an address at a width and saves a picture of it once it shows something. */
export async function takePicture(page: Page, { address, width, as, path }: Picture): Promise<void> {
  await page.setViewportSize({ width, height: as === 'popup' ? 50 : WINDOW });
  await page.goto(address);
  // A change of what follows # alone loads nothing, and would leave the page as the picture before left it.
  await page.reload();
  await page.locator('main h1, main h2, [role="alert"]').first().waitFor();
  // A window of that height rather than a picture of the whole page: lists draw only what is in view.
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(needed, HIGHEST[as]) });
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}
