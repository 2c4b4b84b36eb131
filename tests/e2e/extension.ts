import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { launchExtension } from '../../scripts/launch-extension.ts';
import { listenForTrouble } from './trouble.ts';

/*
 * How stories find things: by role and name, as a screen reader would (`getByRole('button', { name: 'Save' })`), or by
 * label; text only where a text is the point. Never by test id, class or place in the tree. Names are CONTRACT.md's, in
 * English, so that a story breaks when the outside would.
 */

export interface Options {
  /** Language of the browser, and so of the extension. */
  language: 'en' | 'fr';
  /** IANA time zone of the browser. */
  zone: string;
}

export interface Fixtures {
  extensionId: string;
  /** What went wrong so far. It fails the test at its end, unless the test has looked at it and taken it out. */
  troubles: string[];
  /** The popup as a page of its own; the real one is in real-popup.ts. */
  openPopup: () => Promise<Page>;
  /** The panel as a tab, at a route such as `/certifications/import`. */
  openPanel: (route?: string, width?: number) => Promise<Page>;
  openWelcome: () => Promise<Page>;
  /** The background worker, waited for while it is asleep. */
  worker: () => Promise<Worker>;
}

const idOf = new WeakMap<BrowserContext, string>();

export const test = base.extend<Options & Fixtures>({
  language: ['en', { option: true }],
  zone: ['Europe/Paris', { option: true }],

  // The browser's own language decides, as it does for a user. Left alone, the runner makes every page English.
  locale: async ({ browserName: _ }, use) => use(undefined),

  context: async ({ language, zone, colorScheme }, use) => {
    const executable = findBrowser();
    if (executable === null) throw new Error('No Chromium that loads an extension was found; npm test installs one.');
    const { context, extensionId } = await launchExtension({
      executable,
      language,
      zone,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    idOf.set(context, extensionId);
    // It opens by itself, and would come before the page that a story has just opened.
    await expect.poll(() => context.pages().some((page) => page.url().endsWith('/welcome.html'))).toBe(true);
    await use(context);
    await context.close();
  },

  extensionId: async ({ context }, use) => use(idOf.get(context) ?? ''),

  troubles: [
    async ({ context }, use) => {
      const troubles: string[] = [];
      await listenForTrouble(context, (trouble) => troubles.push(trouble));
      await use(troubles);
      expect(troubles, 'errors, refused actions and requests to the network').toEqual([]);
    },
    { auto: true },
  ],

  openPopup: async ({ context, extensionId }, use) =>
    use(() => open(context, `chrome-extension://${extensionId}/popup.html`, 380, 600)),

  openPanel: async ({ context, extensionId }, use) =>
    use((route = '/certifications', width = 360) =>
      open(context, `chrome-extension://${extensionId}/sidepanel.html#${route}`, width, 720),
    ),

  openWelcome: async ({ context, extensionId }, use) =>
    use(() => open(context, `chrome-extension://${extensionId}/welcome.html`, 1024, 768)),

  worker: async ({ context }, use) =>
    use(async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))),
});

async function open(context: BrowserContext, address: string, width: number, height: number): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(address);
  return page;
}

export { expect } from '@playwright/test';
