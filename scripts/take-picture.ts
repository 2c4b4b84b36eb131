import type { Page } from '@playwright/test';

interface Picture {
  readonly address: string;
  readonly width: number;
  /** The least height; a longer page gives a longer picture. */
  readonly height: number;
  readonly path: string;
}

/** Opens an address at a size and saves a picture of the whole page once it shows something. */
export async function takePicture(page: Page, { address, width, height, path }: Picture): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(address);
  // A change of what follows # alone loads nothing, and would leave the page as the picture before left it.
  await page.reload();
  await page.locator('main, [role="alert"]').first().waitFor();
  await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' });
}
