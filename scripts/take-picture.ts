import type { Page } from '@playwright/test';

interface Picture {
  readonly address: string;
  readonly width: number;
  /** `popup`: as high as what it shows, 600 at most, as the browser opens it. `panel`: all of it, at least a window's height. */
  readonly as: 'popup' | 'panel';
  readonly path: string;
}

const HIGHEST_POPUP = 600;
const PANEL = 700;

/** Opens an address at a width and saves a picture of it once it shows something. */
export async function takePicture(page: Page, { address, width, as, path }: Picture): Promise<void> {
  await page.setViewportSize({ width, height: as === 'popup' ? 50 : PANEL });
  await page.goto(address);
  // A change of what follows # alone loads nothing, and would leave the page as the picture before left it.
  await page.reload();
  await page.locator('main h1, main h2, [role="alert"]').first().waitFor();
  if (as === 'popup') {
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(needed, HIGHEST_POPUP) });
  }
  await page.screenshot({ path, fullPage: as === 'panel', animations: 'disabled', caret: 'hide' });
}
