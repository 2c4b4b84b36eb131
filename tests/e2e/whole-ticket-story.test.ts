import { resolve } from 'node:path';
import { findBrowser } from '../../scripts/find-browser.ts';
import { type Launched, launchExtension } from '../../scripts/launch-extension.ts';
import { expect, test } from './extension.ts';
import { withLocalPage } from './local-page.ts';
import { BLACK, coloursOf, FOUND, PAGE, press, waiting } from './picture-proof.ts';
import { clickToolbarIcon, openedPanel } from './real-popup.ts';
import { listenForTrouble } from './trouble.ts';

const WORDS = 'The list shows 512 contacts and should show 640.';

test('from the page to the copy, with the worker and the browser killed on the way', async () => {
  test.setTimeout(180_000);
  const executable = findBrowser();
  if (executable === null) throw new Error('No Chromium that loads an extension was found; npm test installs one.');
  const profile = resolve(test.info().outputPath('profile'));
  const troubles: string[] = [];
  const start = async () => {
    const launched = await launchExtension({ executable, profile });
    await listenForTrouble(launched.context, (trouble) => troubles.push(trouble));
    return launched;
  };
  const open = async ({ context, extensionId }: Launched, route: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html#${route}`);
    return page;
  };

  await withLocalPage(PAGE, async (url) => {
    const first = await start();
    const worker = async () => first.context.serviceWorkers()[0] ?? first.context.waitForEvent('serviceworker');
    // It opens by itself, and would come before the page that is about to be opened.
    await expect.poll(() => first.context.pages().some((one) => one.url().endsWith('/welcome.html'))).toBe(true);
    const page = await first.context.newPage();
    await page.goto(url);
    const popup = await clickToolbarIcon(first.context, await worker(), page);
    await expect.poll(popup.reading).toContainEqual({ role: 'button', name: 'New ticket from this page' });
    await popup.evaluate(press('New ticket from this page'));
    const panel = await openedPanel(first.context, await worker());
    const shown = () => panel.evaluate("document.body?.innerText ?? ''");
    await expect.poll(shown).toContain('Add screenshot');
    await panel.evaluate(press('Add screenshot'));
    await expect.poll(shown).toContain(`${FOUND.length} values masked.`);
    const { picture, marks } = await waiting(panel);
    const route = String(await panel.evaluate('location.hash.slice(1)'));

    const tab = await open(first, route);
    await tab.getByLabel('What happened', { exact: true }).fill(WORDS);
    await tab.waitForTimeout(500);
    const session = await first.context.newCDPSession(tab);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    // Everything goes at once, as when the machine does; nothing was saved by a button.
    await first.context.close();

    const second = await start();
    const again = await open(second, route);
    await expect(again.getByLabel('What happened', { exact: true })).toHaveValue(WORDS);
    await expect(again.getByLabel('Affected page or record')).toHaveValue(url);
    expect((await coloursOf(again, picture, marks)).filter((colours) => !colours.includes('|'))).toEqual([]);
    await again.getByRole('button', { name: 'Look through and add' }).click();
    await expect(again.getByText(`${FOUND.length} values masked.`)).toBeVisible();
    await again.getByRole('button', { name: 'Save picture' }).click();
    await expect(again.getByText(`Picture saved, ${FOUND.length} values masked.`)).toBeVisible();
    await second.context.close();

    const third = await start();
    const last = await open(third, route);
    await last.getByRole('button', { name: 'Copy with pictures' }).click();
    await expect(last.getByText('Copied.')).toBeVisible();
    const outside = await third.context.newPage();
    await outside.goto(url);
    await third.context.grantPermissions(['clipboard-read'], { origin: new URL(url).origin });
    await outside.bringToFront();
    const html = await outside.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await (await item?.getType('text/html'))?.text()) ?? '';
    });
    expect(html).toContain(WORDS);
    for (const personal of ['ada.lovelace@', 'bob@', 'eve@', 'sam@', 'frank@']) expect(html).not.toContain(personal);
    const copied = /src="data:image\/png;base64,([^"]+)"/.exec(html)?.[1] ?? '';
    expect(new Set(await coloursOf(last, copied, marks))).toEqual(new Set([BLACK]));
    await third.context.close();
  });
  expect(troubles).toEqual([]);
});
