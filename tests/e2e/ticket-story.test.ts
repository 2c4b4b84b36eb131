import { expect, test } from './extension.ts';
import { withLocalPage } from './local-page.ts';
import { clickToolbarIcon } from './real-popup.ts';

const PAGE = `<!doctype html><title>Lin Okafor, contact</title><h1>Lin Okafor</h1>
<p>lin.okafor@agency.example, +33 1 23 45 67 89</p><button>Import</button><textarea aria-label="Answer"></textarea>`;

const press = (name: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(name)}).click()`;

test('a ticket begins where the trouble is, outlives the worker, is copied, handed in and followed up', async ({
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
    const documents = async () =>
      (await worker()).evaluate(async () =>
        (await chrome.runtime.getContexts({})).map(({ documentUrl }) => documentUrl ?? ''),
      );
    await expect.poll(documents).toContainEqual(expect.stringMatching(/sidepanel\.html#\/tickets\/\S{36}$/));

    // The panel is no page to the driver; the same ticket in a tab is.
    const list = await openPanel('/tickets');
    await list.getByRole('list', { name: 'Tickets' }).getByRole('link').click();
    const { hash } = new URL(list.url());
    await expect(list.getByLabel('Affected page or record')).toHaveValue(url);
    await expect(list.getByLabel('Title of that page')).toHaveValue('Lin Okafor, contact');
    await list.getByLabel('Summary', { exact: true }).fill('Import of contacts stops');
    await list.getByLabel('What happened', { exact: true }).fill('It stops at row 512 for lin.okafor@agency.example.');
    await list.waitForTimeout(500);

    const session = await context.newCDPSession(list);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await list.close();
    const ticket = await openPanel(hash.slice(1));
    await expect(ticket.getByLabel('What happened', { exact: true })).toHaveValue(/^It stops at row 512/);

    const preview = ticket.getByRole('region', { name: 'Preview' });
    await ticket.bringToFront();
    await ticket.getByRole('button', { name: 'Copy text' }).click();
    await expect(ticket.getByText('Copied.')).toBeVisible();
    await page.bringToFront();
    await page.getByLabel('Answer').click();
    await page.keyboard.press('Control+v');
    await expect(page.getByLabel('Answer')).toHaveValue(/What happened\nIt stops at row 512 for lin\.okafor@agency/);
    await ticket.bringToFront();
    await expect(preview).toContainText('It stops at row 512 for lin.okafor@agency.example.');

    await ticket.getByLabel('Channel', { exact: true }).selectOption('Community');
    await expect(preview).toContainText('It stops at row 512 for [e-mail].');
    await ticket.getByLabel('Channel', { exact: true }).selectOption('E-mail');

    await ticket.getByLabel('Ticket number').fill('7654321');
    await ticket.getByRole('button', { name: 'Mark as submitted' }).click();
    await expect(ticket.getByRole('region', { name: 'Thread' })).toContainText('No. 7654321');
    const reminders = await openPanel('/reminders');
    await expect(reminders.getByRole('link', { name: 'Import of contacts stops' })).toBeVisible();
    await reminders.getByRole('link', { name: 'Import of contacts stops' }).click();
    await expect(reminders.getByRole('heading', { level: 1, name: 'Import of contacts stops' })).toBeVisible();
  });
});

test('two windows on one draft overwrite nothing', async ({ openPanel }) => {
  const one = await openPanel('/tickets/new');
  await one.getByLabel('Summary', { exact: true }).fill('First');
  await one.waitForTimeout(500);
  const other = await openPanel(new URL(one.url()).hash.slice(1));
  await expect(other.getByLabel('Summary', { exact: true })).toHaveValue('First');
  await one.getByLabel('What happened', { exact: true }).fill('Written in the first window');
  await other.getByLabel('What you expected', { exact: true }).fill('Written in the other');
  await expect(one.getByLabel('What you expected', { exact: true })).toHaveValue('Written in the other');
  await expect(other.getByLabel('What happened', { exact: true })).toHaveValue('Written in the first window');
  // Within the half second both write the same field.
  await Promise.all([
    one.getByLabel('Summary', { exact: true }).fill('First, from one'),
    other.getByLabel('Summary', { exact: true }).fill('First, from the other'),
  ]);
  const card = one.getByRole('alert', { name: 'Two texts for: Summary' });
  await expect(card).toContainText('First, from one');
  await expect(card).toContainText('First, from the other');
  await card.getByRole('button', { name: 'Use both, one below the other' }).click();
  await expect(card).toBeHidden();
  await expect(other.getByLabel('Summary', { exact: true })).toHaveValue(/First, from .*First, from /s);
});
