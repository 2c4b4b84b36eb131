import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { withLocalPage } from './local-page.ts';
import { clickToolbarIcon, openedPanel, type RealPopup } from './real-popup.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Contacts</title><body style="font: 16px sans-serif">
<h1>Contacts</h1>
<p>Ada <b>ada.lovelace</b>@shop.example, phone +33 6 12 34 56 78</p>
<p style="width: 130px">This one wraps: very.long.name@shop.example and goes on</p>
<p>Price 1 234,50 €, on 2026-11-22 10:30, order 1234567890</p>
<div style="height: 50px; overflow: auto"><p>Box bob@shop.example</p><p style="margin-top: 200px">out@shop.example</p></div>
<p><input value="eve@shop.example"> <input type="password" value="a secret"></p>
<div id="host"></div><iframe srcdoc="<p>Frame frank@shop.example</p>"></iframe>
<p style="margin-top: 3000px">far@shop.example</p>
<script>host.attachShadow({ mode: 'open' }).innerHTML = '<p>Shadow sam@shop.example</p>'</script>`;

const FOUND = [
  'E-mail address: ada.lovelace@shop.example',
  'Phone number: +33 6 12 34 56 78',
  'E-mail address: very.long.name@shop.example',
  'E-mail address: bob@shop.example',
  'E-mail address: eve@shop.example',
  'Password field',
  'E-mail address: sam@shop.example',
  'E-mail address: frank@shop.example',
];

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Presses a button of a page that no driver reaches, once it is there: a page is painted before React takes it over. */
const press = (name: string) => `(async () => {
  const find = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(name)});
  for (let tries = 0; tries < 100 && find() === undefined; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  find().click();
})()`;

/** What a table of the database holds, with every file in it as base64. */
const table = (name: string) => `(async () => {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('partner-companion');
    request.onsuccess = () => resolve(request.result);
  });
  const rows = await new Promise((resolve) => {
    const request = database.transaction('${name}').objectStore('${name}').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  const plain = async (value) => {
    if (value instanceof Blob) return (await value.bytes()).toBase64();
    if (Array.isArray(value)) return Promise.all(value.map(plain));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await plain(one)])));
  };
  return plain(rows);
})()`;

interface KeptDraft {
  readonly key: string;
  readonly value: { readonly picture: string; readonly edits: { readonly marks: readonly Area[] } };
}

/** The capture that waits, as it is kept before anybody has looked at it. */
async function waiting(panel: RealPopup): Promise<{ readonly picture: string; readonly marks: readonly Area[] }> {
  const drafts = (await panel.evaluate(table('drafts'))) as readonly KeptDraft[];
  const capture = drafts.find(({ key }) => key.startsWith('capture|'))?.value;
  if (capture === undefined) throw new Error('No capture waits');
  return { picture: capture.picture, marks: capture.edits.marks };
}

/** The different colours of each area of a picture, at most three of them named. */
function coloursOf(page: Page, picture: string, areas: readonly Area[]): Promise<string[]> {
  return page.evaluate(
    async ([base64, places]) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.fromBase64(base64)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('No canvas');
      context.drawImage(bitmap, 0, 0);
      return places.map(({ x, y, width, height }) => {
        const { data } = context.getImageData(x, y, width, height);
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 4).join(' '));
        return [...colours].slice(0, 3).join(' | ');
      });
    },
    [picture, areas] as const,
  );
}

const BLACK = '0 0 0 255';

test('what is personal on a page is gone from its picture, in what is kept, copied and saved', async ({
  context,
  openPanel,
  worker,
}) => {
  await withLocalPage(PAGE, async (url) => {
    const page = await context.newPage();
    await page.goto(url);
    const popup = await clickToolbarIcon(context, await worker(), page);
    await expect.poll(popup.reading).toContainEqual({ role: 'button', name: 'New ticket from this page' });
    await popup.evaluate(press('New ticket from this page'));

    const panel = await openedPanel(context, await worker());
    const shown = () => panel.evaluate('document.body.innerText');
    await expect.poll(shown).toContain('Add screenshot');
    await panel.evaluate(press('Add screenshot'));
    await expect.poll(shown).toContain('Look through the screenshot');
    for (const value of FOUND) expect(await shown()).toContain(value);
    expect(await shown()).not.toMatch(/out@|far@|1234567890/);
    await expect.poll(shown).toContain(`${FOUND.length} values masked.`);

    const { picture: original, marks } = await waiting(panel);
    const bench = await openPanel('/settings');
    // The boxes lie on the words that they shall hide, or nothing would be proved by their being black afterwards.
    const before = await coloursOf(bench, original, marks);
    expect(before.filter((colours) => !colours.includes('|'))).toEqual([]);

    await panel.evaluate(press('Save picture'));
    await expect.poll(shown).toContain(`Picture saved, ${FOUND.length} values masked.`);
    expect(JSON.stringify(await panel.evaluate(table('drafts')))).not.toContain('shop.example');
    const rows = (await panel.evaluate(table('ticketPictures'))) as {
      blob: string;
      ticketId: string;
      redactions: number;
    }[];
    expect(rows.map(({ redactions }) => redactions)).toEqual([FOUND.length]);
    const [row] = rows;
    if (row === undefined) throw new Error('No picture was kept');
    expect(new Set(await coloursOf(bench, row.blob, marks))).toEqual(new Set([BLACK]));

    const tab = await openPanel(`/tickets/${row.ticketId}`);
    await tab.getByRole('button', { name: 'Copy Contacts' }).click();
    await expect(tab.getByText('Picture copied.')).toBeVisible();
    // Another page pastes it: no permission to read can be given to an extension from outside.
    await context.grantPermissions(['clipboard-read'], { origin: new URL(url).origin });
    await page.bringToFront();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return blob === undefined ? '' : new Uint8Array(await blob.arrayBuffer()).toBase64();
    });
    expect(new Set(await coloursOf(bench, copied, marks))).toEqual(new Set([BLACK]));

    await tab.bringToFront();
    const download = tab.waitForEvent('download');
    await tab.getByRole('button', { name: 'Save Contacts as a file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Contacts.png');
    const saved = (await readFile(await file.path())).toString('base64');
    expect(new Set(await coloursOf(bench, saved, marks))).toEqual(new Set([BLACK]));
  });
});

async function inspect(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
    [],
  );
}

test('the panel alone explains how a screenshot is taken, and its pictures are accessible', async ({ openPanel }) => {
  const tab = await openPanel('/tickets/new');
  await tab.getByRole('button', { name: 'Add screenshot' }).click();
  await expect(tab.getByText('How to take a screenshot')).toBeVisible();

  const shot = await tab.screenshot();
  await tab.getByLabel('Choose pictures').setInputFiles([
    { name: 'shot.png', mimeType: 'image/png', buffer: shot },
    { name: 'setup.png', mimeType: 'image/png', buffer: Buffer.from('MZ this is a program') },
  ]);
  await expect(tab.getByText('1 picture added.')).toBeVisible();
  await expect(tab.getByRole('alert')).toContainText('setup.png: This is no PNG, JPEG or WebP picture');
  await inspect(tab);
  await tab.getByRole('button', { name: 'Edit shot.png' }).click();
  await tab.getByRole('radio', { name: 'Box' }).press('Space');
  await tab.getByRole('button', { name: 'Add to the middle' }).press('Enter');
  await tab.getByRole('button', { name: 'Box 1', exact: true }).press('ArrowRight');
  await inspect(tab);
  await tab.getByRole('button', { name: 'Save picture' }).press('Enter');
  await expect(tab.getByText('Picture saved, nothing masked.')).toBeVisible();
});
