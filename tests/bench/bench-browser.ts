import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { BUILD, launchExtension } from '../../scripts/launch-extension.ts';

export interface BenchBrowser {
  readonly context: BrowserContext;
  /** The address of a page of the extension. */
  readonly address: (page: string) => string;
  /** A page of the extension that stays open, so that each measured page finds the process as warm as the other. */
  readonly anchor: Page;
}

/** The least that a page can paint. */
const EMPTY = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>';

/** Starts Chromium on a copy of the build that holds an empty page besides, and `files`, and cleans up afterwards. */
export async function withBrowser<Result>(
  files: Readonly<Record<string, string>>,
  use: (browser: BenchBrowser) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(BUILD)) throw new Error('There is no build: run npm run build first.');
  const executable = findBrowser();
  if (executable === null) throw new Error('No Chromium that loads an extension was found.');
  const folder = mkdtempSync(join(tmpdir(), 'partner-companion-bench-'));
  const extension = join(folder, 'extension');
  cpSync(BUILD, extension, { recursive: true });
  for (const [path, text] of Object.entries({ 'empty.html': EMPTY, ...files }))
    writeFileSync(join(extension, path), text);
  try {
    const { context, extensionId } = await launchExtension({ executable, extension, profile: join(folder, 'profile') });
    const address = (page: string) => `chrome-extension://${extensionId}/${page}`;
    const anchor = await context.newPage();
    await anchor.goto(address('empty.html'));
    const result = await use({ context, address, anchor });
    await context.close();
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
