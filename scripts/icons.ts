import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

// Draws the icons of the manifest from their one drawing. Run it after a change of icon.svg: node scripts/icons.ts

const SIZES = [16, 32, 48, 96, 128];
const FOLDER = resolve(import.meta.dirname, '../public/icon');

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium was found to draw with.');
const drawing = readFileSync(resolve(import.meta.dirname, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
mkdirSync(FOLDER, { recursive: true });
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
}
await browser.close();
