import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

export const BUILD = resolve(import.meta.dirname, '../.output/chrome-mv3');

export interface LaunchOptions {
  readonly executable: string;
  /** The folder of the unpacked extension. */
  readonly extension?: string;
  /** Language of the browser's own words, by which the extension chooses its messages. */
  readonly language?: string;
  /** IANA time zone. */
  readonly zone?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly headless?: boolean;
  /** Where the browser keeps its data; a fresh folder unless given. */
  readonly profile?: string;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Only this machine can be reached, so that a page that tries to call home fails here too.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts Chromium with the unpacked extension loaded and waits for its worker. */
export async function launchExtension(options: LaunchOptions): Promise<Launched> {
  const { executable, extension = BUILD, language = 'en', zone, headless = true } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'partner-companion-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: headless ? { width: 1024, height: 768 } : null,
    colorScheme: options.colorScheme ?? (headless ? 'light' : null),
    forcedColors: options.forcedColors ?? null,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    // The flag alone changes nothing on Linux: Chromium reads its language from LANGUAGE there.
    env: { ...process.env, LANGUAGE: language, ...(zone === undefined ? {} : { TZ: zone }) },
    args: [
      // Lets a story click the toolbar icon, which is what grants a page to us.
      ...(headless ? [...QUIET, '--disable-gpu', '--enable-unsafe-extension-debugging'] : ['--no-first-run']),
      // The sandbox refuses to start for root, which is who runs in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionId: new URL(worker.url()).host };
}
