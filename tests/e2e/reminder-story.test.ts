import type { Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { launchExtension } from '../../scripts/launch-extension.ts';
import { expect, test } from './extension.ts';
import { wholeMinuteAhead, ZONE } from './whole-minute.ts';

const onScreen = (page: Page) => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function addCertification(panel: Page, name: string, expiresOn: string): Promise<void> {
  await panel.goto(panel.url().replace(/#.*/, '#/certifications/new'));
  await panel.getByLabel('Certification', { exact: true }).fill(name);
  await panel.getByLabel('Expires on', { exact: true }).fill(expiresOn);
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible();
}

/**
 * Moves the exam's lock of the only certification to end in a moment, as if it had been logged twelve hours ago, and waits
 * until the alarm is set for that.
 */
async function unlockIn(page: Page, ms: number): Promise<void> {
  const until = await page.evaluate(async (wait) => {
    const until = Date.now() + wait;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('partner-companion');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(['certifications', 'settings'], 'readwrite');
      const table = transaction.objectStore('certifications');
      table.getAll().onsuccess = (event) => {
        const [row] = (event.target as IDBRequest).result;
        table.put({ ...row, lock: { ...row.lock, until } });
      };
      // Without this note the next look makes every deadline and its reminders anew.
      transaction.objectStore('settings').delete('deadlines-made-for');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
    await chrome.alarms.create('tick', { when: Date.now() });
    return until;
  }, ms);
  await expect.poll(() => page.evaluate(async () => (await chrome.alarms.get('tick'))?.scheduledTime)).toBe(until);
}

test.use({ zone: ZONE });

test('a reminder comes, is put off, comes again, is seen to, and the agenda tells it all', async ({ openPanel }) => {
  test.setTimeout(300_000);
  const panel = await openPanel('/reminders/settings');
  const first = wholeMinuteAhead(20);
  await panel.getByLabel('Time of day').fill(first.time);
  await panel.getByLabel('Time of day').press('Enter');
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  await addCertification(panel, 'Inbound Marketing', first.day);
  await panel.getByRole('link', { name: 'Reminders', exact: true }).click();
  const coming = panel.getByRole('region', { name: 'Coming' });
  await expect(coming).toContainText('Inbound Marketing');

  await expect.poll(() => onScreen(panel), { timeout: 100_000, intervals: [500] }).toHaveLength(1);
  const [id = ''] = await onScreen(panel);
  expect(id).toMatch(new RegExp(`^expiry\\|[0-9a-f-]{36}\\|${first.day}\\|0d$`));
  const now = panel.getByRole('region', { name: 'Now' });
  await expect(now).toContainText('Inbound Marketing');
  await expect(now).toContainText('Expires today');

  const second = wholeMinuteAhead(20);
  await now.getByRole('button', { name: /^Snooze: Inbound Marketing/ }).click();
  await now.getByLabel('Date and time').fill(`${second.day}T${second.time}`);
  await now.getByRole('button', { name: 'Snooze', exact: true }).click();
  await expect(panel.getByRole('region', { name: 'Snoozed' })).toContainText('Inbound Marketing');
  // What was put off is taken from the screen.
  await expect.poll(() => onScreen(panel)).toEqual([]);

  await expect.poll(() => onScreen(panel), { timeout: 100_000, intervals: [500] }).toEqual([`${id}+1`]);
  await now.getByRole('button', { name: /^Done: Inbound Marketing/ }).click();
  await expect(now).not.toContainText('Inbound Marketing');
  await expect.poll(() => onScreen(panel)).toEqual([]);

  const told = panel.getByRole('region', { name: 'What came' }).getByRole('listitem');
  await expect(told).toHaveCount(2);
  await expect(told.first()).toContainText('Done');
  await expect(told.last()).toContainText('Snoozed');
});

test('a worker that was killed before, in between and afterwards loses no reminder and repeats none', async ({
  openPanel,
}) => {
  const panel = await openPanel('/certifications/new');
  await addCertification(panel, 'SEO', '2030-01-01');
  await panel.getByRole('button', { name: 'Log exam attempt' }).click();
  await panel.getByRole('button', { name: 'Log attempt' }).click();
  await expect(panel.getByText('Retake locked').first()).toBeVisible();
  await panel.goto(panel.url().replace(/#.*/, '#/reminders'));

  await unlockIn(panel, 8_000);
  // Killed while it waits: the alarm wakes another.
  await killWorker(panel);
  await expect.poll(() => onScreen(panel), { timeout: 30_000 }).toHaveLength(1);
  const [id] = await onScreen(panel);
  // Killed between showing and recording, again and again: what is on screen is not shown anew.
  for (let round = 0; round < 3; round += 1) {
    await killWorker(panel);
    await panel.evaluate(() => chrome.alarms.create('tick', { when: Date.now() }));
  }
  await panel.reload();
  const now = panel.getByRole('region', { name: 'Now' });
  await expect(now.getByRole('listitem')).toHaveCount(1);
  await expect(now).toContainText('May be retaken now');
  expect(await onScreen(panel)).toEqual([id]);
  await now.getByRole('button', { name: /^Done: SEO/ }).click();
  await expect(now.getByRole('listitem')).toHaveCount(0);
  await killWorker(panel);
  await panel.evaluate(() => chrome.alarms.create('tick', { when: Date.now() }));
  await expect
    .poll(() => panel.evaluate(async () => ((await chrome.alarms.get('tick'))?.scheduledTime ?? 0) - Date.now()))
    .toBeGreaterThan(60_000);
  expect(await onScreen(panel)).toEqual([]);
});

test('what came due while the browser was closed comes when it starts again', async () => {
  test.setTimeout(120_000);
  const executable = findBrowser();
  if (executable === null) throw new Error('No Chromium that loads an extension was found; npm test installs one.');
  const profile = test.info().outputPath('profile');
  const address = (id: string, route: string) => `chrome-extension://${id}/sidepanel.html#${route}`;
  const before = await launchExtension({ executable, profile, zone: ZONE });
  const panel = await before.context.newPage();
  await panel.goto(address(before.extensionId, '/certifications/new'));
  await addCertification(panel, 'SEO', '2030-01-01');
  await panel.getByRole('button', { name: 'Log exam attempt' }).click();
  await panel.getByRole('button', { name: 'Log attempt' }).click();
  await expect(panel.getByText('Retake locked').first()).toBeVisible();
  await unlockIn(panel, 8_000);
  const closed = Date.now();
  await before.context.close();
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, closed + 9_000 - Date.now())));

  const after = await launchExtension({ executable, profile, zone: ZONE });
  const again = await after.context.newPage();
  await again.goto(address(after.extensionId, '/reminders'));
  await expect.poll(() => onScreen(again), { timeout: 30_000 }).toHaveLength(1);
  await expect(again.getByRole('region', { name: 'Now' })).toContainText('May be retaken now');
  expect(await again.evaluate(() => chrome.action.getBadgeText({}))).not.toBe('');
  await after.context.close();
});
