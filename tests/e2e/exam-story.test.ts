import { expect, test } from './extension.ts';
import { openedPanel } from './real-popup.ts';

test('a failed exam locks for twelve hours, in the popup, on the icon and after the worker was killed', async ({
  context,
  openPanel,
  openPopup,
  worker,
}) => {
  const panel = await openPanel('/certifications/new');
  await panel.getByLabel('Certification', { exact: true }).fill('Inbound Marketing');
  await panel.getByLabel('Expires on', { exact: true }).fill('2027-10-20');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('heading', { name: 'Inbound Marketing' })).toBeVisible();

  const popup = await openPopup();
  const next = popup.getByRole('region', { name: 'Next up' });
  await expect(next).toContainText('Inbound Marketing');
  // Two clicks: the form has the likeliest answers already.
  await popup.getByRole('button', { name: 'Log exam attempt' }).click();
  await popup.getByRole('button', { name: 'Log attempt' }).click();
  await expect(next).toContainText(/Retake locked (12:00:00|11:59:\d\d)/);
  await expect(panel.getByText('Retake locked')).toBeVisible();

  const badge = async () => (await worker()).evaluate(() => chrome.action.getBadgeText({}));
  expect(await badge()).toBe('12h');

  // What is derived can be lost: the badge is wiped, the alarm is wiped, the worker is killed; the next tick mends all.
  const self = await worker();
  await self.evaluate(async () => {
    await chrome.action.setBadgeText({ text: '' });
    await chrome.alarms.clearAll();
    await chrome.storage.local.clear();
  });
  const session = await context.newCDPSession(panel);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await panel.evaluate(() => chrome.alarms.create('tick', { when: Date.now() }));
  await expect.poll(() => panel.evaluate(() => chrome.action.getBadgeText({}))).toBe('12h');
  await popup.reload();
  await expect(next).toContainText('Retake locked');
});

test('a pass offers to set the new dates, and they end the countdown to the old ones', async ({
  openPanel,
  openPopup,
}) => {
  const panel = await openPanel('/certifications/new');
  await panel.getByLabel('Certification', { exact: true }).fill('Inbound Marketing');
  await panel.getByLabel('Expires on', { exact: true }).fill('2026-12-20');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByRole('button', { name: 'Log exam attempt' }).click();
  await panel.getByLabel('Outcome').selectOption('Passed');
  await panel.getByLabel('Correct answers').fill('61');
  await panel.getByLabel('Questions').fill('60');
  await panel.getByRole('button', { name: 'Log attempt' }).click();
  await expect(panel.getByText('61 correct answers are more than 60 questions.')).toBeVisible();
  await panel.getByLabel('Correct answers').fill('51');
  await panel.getByRole('button', { name: 'Log attempt' }).click();
  await expect(panel.getByText('Enter the new dates as the certificate shows them')).toBeVisible();
  await expect(panel.getByRole('list', { name: 'Attempts' })).toContainText('51 of 60 (85%)');
  await panel.getByLabel('Expires on', { exact: true }).fill('2028-01-20');
  await panel.getByRole('button', { name: 'Save' }).click();
  const popup = await openPopup();
  await expect(popup.getByRole('region', { name: 'Next up' })).toContainText('Jan 20, 2028');
});

test('a pass logged in the popup leads to the panel, and is taken back there', async ({
  context,
  openPanel,
  openPopup,
  worker,
}) => {
  const page = await openPanel('/certifications/new');
  await page.getByLabel('Certification', { exact: true }).fill('Inbound Marketing');
  await page.getByLabel('Stage').selectOption('In progress');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Inbound Marketing' })).toBeVisible();
  const stage = () => page.evaluate(keptStage);
  expect(await stage()).toEqual({ stage: 'in-progress', attempts: 0 });
  // Another page of ours would take the wish of the popup before the panel does.
  await page.goto(page.url().replace('sidepanel.html', 'welcome.html'));

  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Log exam attempt' }).click();
  await popup.getByLabel('Outcome').selectOption('Passed');
  await popup.getByRole('button', { name: 'Log attempt' }).click();
  const panel = await openedPanel(context, await worker());
  const shown = () => panel.evaluate("document.body?.innerText ?? ''");
  await expect.poll(shown).toContain('Attempt at “Inbound Marketing” logged.');
  expect(await shown()).toContain('Enter the new dates as the certificate shows them');
  expect(await stage()).toEqual({ stage: 'complete', attempts: 1 });
  await panel.evaluate(
    "[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo')?.click()",
  );
  await expect.poll(shown).toContain('Taken back.');
  expect(await stage()).toEqual({ stage: 'in-progress', attempts: 0 });
});

/** Reads what is kept; runs in a page. */
async function keptStage(): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('partner-companion');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = (table: string) =>
    new Promise<{ stage?: string; deletedAt: number | null }[]>((resolve, reject) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const [certification] = await all('certifications');
  const attempts = (await all('examAttempts')).filter(({ deletedAt }) => deletedAt === null);
  database.close();
  return { stage: certification?.stage, attempts: attempts.length };
}

test('what is deleted comes back, with Undo and with the keyboard', async ({ openPanel }) => {
  const panel = await openPanel('/certifications/new');
  await panel.getByLabel('Certification', { exact: true }).fill('SEO II');
  await panel.getByRole('button', { name: 'Save' }).click();
  const list = panel.getByRole('list', { name: 'Certifications' });
  for (const back of ['button', 'key'] as const) {
    await panel.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(panel.getByRole('heading', { name: 'Start with what you have' })).toBeVisible();
    if (back === 'button') await panel.getByRole('button', { name: 'Undo' }).first().click();
    else await panel.keyboard.press('Control+z');
    await expect(list).toContainText('SEO II');
    await list.getByRole('link', { name: /SEO II/ }).click();
    await expect(panel.getByRole('heading', { name: 'SEO II' })).toBeVisible();
  }
});

test('what was typed and not saved is there again, also in another window', async ({ openPanel }) => {
  const panel = await openPanel('/certifications/new');
  await panel.getByLabel('Notes').fill('Ask for a day off');
  await panel.waitForTimeout(500);
  await panel.close();
  const again = await openPanel('/certifications/new');
  await expect(again.getByLabel('Notes')).toHaveValue('Ask for a day off');
  await again.getByRole('button', { name: 'Discard changes' }).click();
  await expect(again.getByLabel('Notes')).toHaveValue('');
});

test('data of a newer version is left alone, and the page says so', async ({ openPanel }) => {
  const panel = await openPanel('/certifications');
  await expect(panel.getByRole('heading', { name: 'Certifications' })).toBeVisible();
  await panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('partner-companion', 9_990);
        request.onupgradeneeded = () => request.result.createObjectStore('later');
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      }),
  );
  await expect(panel.getByRole('heading', { name: 'The data was opened by a newer version' })).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole('heading', { name: 'Your data is newer than this version' })).toBeVisible();
});
