import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The manifest's minimum: native Temporal. */
const OLDEST = 144;

const NAMES = ['chromium', 'chromium-browser'];
const APPLICATIONS = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/**
 * A browser that loads an unpacked extension from its command line; null when there is none. Branded Chrome and Edge are
 * not looked for: they have refused to since 137, and the extension needs 144.
 */
export function findBrowser(): string | null {
  const wished = process.env.CHROMIUM;
  if (wished !== undefined && wished !== '') return wished;
  return [...APPLICATIONS, ...onPath(), ...downloaded()].find((path) => existsSync(path) && isNewEnough(path)) ?? null;
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** Playwright's own Chromium, then Chrome for Testing where its usual installer puts it, the newest first. */
function downloaded(): string[] {
  const folder = join(homedir(), '.cache', 'puppeteer', 'chrome');
  const versions = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
  const testing = versions.flatMap((version) => [
    join(folder, version, 'chrome-linux64', 'chrome'),
    join(folder, version, 'chrome-win64', 'chrome.exe'),
  ]);
  return [chromium.executablePath(), ...testing];
}

function isNewEnough(path: string): boolean {
  // On Windows asking for the version opens a window instead.
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const major = /(\d+)\.\d+\.\d+/.exec(stdout ?? '')?.[1];
  return major !== undefined && Number(major) >= OLDEST;
}
