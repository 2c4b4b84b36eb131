import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { withLocalPage } from './local-page.ts';
import { BLACK, coloursOf, FOUND, PAGE, press, table, waiting } from './picture-proof.ts';
import { clickToolbarIcon, openedPanel } from './real-popup.ts';

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
    const shown = () => panel.evaluate("document.body?.innerText ?? ''");
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
