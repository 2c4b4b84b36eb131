import { expect, test } from './extension.ts';
import { withLocalPage } from './local-page.ts';
import { clickToolbarIcon } from './real-popup.ts';

const PAGE = `<!doctype html><title>My learning</title><h1>Completed</h1>
<p>Welcome back</p>
<a href="https://app.hubspot.com/academy/achievements/zdl96abc/en/1/holder-three/content-marketing">View certification</a>
<a href="https://www.elsewhere.example/">Elsewhere</a>
<script>document.title = 'My learning, loaded'</script>`;

/** Presses a button of the real popup, which no page driver reaches. */
const press = (name: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(name)}).click()`;

test('Read this page takes the links of the page in front to the review', async ({ context, openPopup, worker }) => {
  await withLocalPage(PAGE, async (url) => {
    const page = await context.newPage();
    await page.goto(url);
    const popup = await clickToolbarIcon(context, await worker(), page);
    await expect.poll(popup.reading).toContainEqual({ role: 'button', name: 'Read this page' });
    await popup.evaluate(press('Read this page'));
    // The panel is no page to the driver; the same screen as a tab is.
    const contexts = () =>
      worker().then((self) =>
        self.evaluate(async () => (await chrome.runtime.getContexts({})).map(({ documentUrl }) => documentUrl ?? '')),
      );
    await expect.poll(contexts).toContainEqual(expect.stringContaining('sidepanel.html#/certifications/import'));
    const tab = await openPopup();
    await tab.goto(tab.url().replace('popup.html', 'sidepanel.html#/certifications/import'));
    await expect(tab.getByText('From the page “My learning, loaded”')).toBeVisible();
    await tab.getByRole('button', { name: 'Review' }).click();
    await expect(tab.getByRole('row').filter({ hasText: 'Content Marketing' })).toContainText('New');
  });
});

test('a tab that was not granted is not read, and the popup says what to do', async ({ context, openPopup }) => {
  await withLocalPage(PAGE, async (url) => {
    const popup = await openPopup();
    const page = await context.newPage();
    await page.goto(url);
    // The popup as a tab never grants anything: only the toolbar icon does.
    await page.bringToFront();
    await popup.evaluate(press('Read this page'));
    await expect(popup.getByRole('alert')).toContainText('Click the toolbar icon while that page is in front');
  });
});

test('a guarded tab asks before it is left', async ({ context, openPanel, worker }) => {
  await withLocalPage('<!doctype html><title>Exam</title><h1>Exam</h1><button>Answer</button>', async (url) => {
    const panel = await openPanel('/certifications/new');
    await panel.getByLabel('Certification', { exact: true }).fill('Inbound Marketing');
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByRole('button', { name: 'I am starting the exam' }).click();
    await panel.getByLabel('Time limit in minutes (optional)').fill('60');
    await panel.getByRole('button', { name: 'Start now' }).click();
    await expect(panel.getByText(/left$/)).toBeVisible();

    const page = await context.newPage();
    await page.goto(url);
    // A browser asks only on pages that the user has touched.
    await page.getByRole('button', { name: 'Answer' }).click();
    const popup = await clickToolbarIcon(context, await worker(), page);
    await expect.poll(popup.reading).toContainEqual({ role: 'button', name: 'Guard this tab' });
    await popup.evaluate(press('Guard this tab'));
    await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('The browser now asks before');

    const asked = page.waitForEvent('dialog');
    const leaving = page.evaluate(() => {
      location.href = 'about:blank';
    });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving.catch(() => undefined);
    expect(page.url()).toBe(url);
  });
});
