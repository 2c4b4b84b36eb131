import { resolve } from 'node:path';
import { generate } from './generate.ts';
import { importSamples } from './import-samples.ts';
import { browserOrInstall } from './install-browser.ts';
import { BUILD, launchExtension } from './launch-extension.ts';
import { runQuietly } from './run.ts';
import { takePicture } from './take-picture.ts';

/** What `npm start` does: builds the extension and shows it, on the screen or, where there is none, in pictures. */
export async function tryOut(options: readonly string[]): Promise<void> {
  console.log('Building the extension ...');
  if (!generate() || !runQuietly('wxt', ['build'])) process.exit(1);
  const executable = browserOrInstall();
  if (executable === null) {
    console.log(BY_HAND);
    return;
  }
  const withSamples = options.includes('--sample');
  await (hasDisplay() ? showWindow(executable, withSamples) : savePictures(executable, withSamples));
}

const BY_HAND = `
The extension is built, but no Chromium 144 or later that can load it was found. To load it by hand:
  1. Open chrome://extensions (in Edge: edge://extensions).
  2. Turn on "Developer mode".
  3. Press "Load unpacked" and choose the folder ${BUILD}
  4. Pin "Partner Companion" to the toolbar and click it.
Or install Chromium, or name one: CHROMIUM=/path/to/chromium npm start`;

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showWindow(executable: string, withSamples: boolean): Promise<void> {
  // Kept between two starts, as a user's own data is.
  const profile = resolve(BUILD, '../try-out-profile');
  const { context, extensionId } = await launchExtension({ executable, headless: false, profile });
  const address = (page: string) => `chrome-extension://${extensionId}/${page}`;
  const panel = await context.newPage();
  if (withSamples) await importSamples(panel, address(''));
  await panel.goto(address('sidepanel.html'));
  const popup = await context.newPage();
  await popup.goto(address('popup.html'));
  console.log('Partner Companion is open in Chromium. Close its window to end.');
  await new Promise((resolved) => context.on('close', resolved));
}

async function savePictures(executable: string, withSamples: boolean): Promise<void> {
  const { context, extensionId } = await launchExtension({ executable });
  try {
    const address = (page: string) => `chrome-extension://${extensionId}/${page}`;
    const page = await context.newPage();
    if (withSamples) await importSamples(page, address(''));
    await takePicture(page, { address: address('popup.html'), width: 380, as: 'popup', path: 'pictures/popup.png' });
    await takePicture(page, {
      address: address('sidepanel.html'),
      width: 360,
      as: 'window',
      path: 'pictures/panel.png',
    });
    console.log('There is no display, so here are pictures: pictures/popup.png and pictures/panel.png');
    console.log(`To use it, load the folder ${BUILD} in a Chromium: chrome://extensions, "Load unpacked".`);
  } finally {
    await context.close();
  }
}
