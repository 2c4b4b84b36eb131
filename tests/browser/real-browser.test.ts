import { beforeEach, describe, expect, it } from 'vitest';
import { realBrowser } from '../../src/browser/real-browser.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';
import { snapshot } from '../fixtures/popup-snapshots.ts';
import { restartBrowser, testBrowser } from '../fixtures/world.ts';

const REMINDER = {
  title: 'Inbound expires in 7 days',
  message: 'Ada',
  context: '',
  buttons: ['Snooze'],
  sticky: false,
};

let api = installExtensionApi();

beforeEach(() => {
  api = installExtensionApi();
});

it('does everything that the browser of the tests does', () => {
  const asked = Object.entries(testBrowser(() => 0)).filter(([, value]) => typeof value === 'function');
  expect(Object.keys(realBrowser).sort()).toEqual(asked.map(([name]) => name).sort());
});

it('passes each call on to the part of the browser that it names', async () => {
  await realBrowser.showBadge({ text: '9d', tone: 'calm' }, 'Inbound');
  expect(api.action.setBadgeText).toHaveBeenCalledWith({ text: '9d' });
  await realBrowser.setTick(1_000);
  expect(await realBrowser.readTick()).toBe(1_000);
  await realBrowser.keepFirstPaint(snapshot());
  expect(api.storage.kept.size).toBe(1);
  expect(await realBrowser.readActivePage()).toEqual({ kind: 'not-a-page' });
  expect(await realBrowser.guardActiveTab(true)).toBe('not-a-page');
  await realBrowser.showNotification('expiry|c-1', REMINDER);
  expect(await realBrowser.shownNotifications()).toEqual(['expiry|c-1']);
  expect(await realBrowser.notificationsAllowed()).toBe(true);
  await realBrowser.clearNotification('expiry|c-1');
  expect(api.notifications.shown.size).toBe(0);
});

describe('the browser of the tests', () => {
  let browser = testBrowser(() => 1_000);

  beforeEach(() => {
    browser = testBrowser(() => 1_000);
  });

  it('remembers what is on the screen and what came up', async () => {
    await browser.showNotification('a', REMINDER);
    await browser.showNotification('a', REMINDER);
    expect(await browser.shownNotifications()).toEqual(['a']);
    await browser.clearNotification('a');
    await browser.clearNotification('a');
    expect(browser.notifications.size).toBe(0);
    expect(browser.notificationLog).toEqual([
      { id: 'a', content: REMINDER, at: 1_000 },
      { id: 'a', content: REMINDER, at: 1_000 },
    ]);
  });

  it.each([
    ['an empty id', '', REMINDER],
    ['an id of 501 letters', 'x'.repeat(501), REMINDER],
    ['an id of 502 bytes', 'é'.repeat(251), REMINDER],
    ['no title', 'a', { ...REMINDER, title: ' ' }],
    ['no message', 'a', { ...REMINDER, message: '' }],
    ['three buttons', 'a', { ...REMINDER, buttons: ['1', '2', '3'] }],
  ])('refuses %s', async (_, id, content) => {
    await expect(browser.showNotification(id, content)).rejects.toThrow();
    expect(browser.notificationLog).toEqual([]);
  });

  it('fails for as long as it is told to', async () => {
    browser.notificationTrouble = new Error('No notification centre');
    await expect(browser.showNotification('a', REMINDER)).rejects.toThrow('No notification centre');
    browser.notificationTrouble = null;
    await browser.showNotification('a', REMINDER);
    expect(browser.notificationLog).toHaveLength(1);
  });

  it('shows nothing without permission', async () => {
    browser.permission = 'denied';
    expect(await browser.notificationsAllowed()).toBe(false);
    await browser.showNotification('a', REMINDER);
    expect(await browser.shownNotifications()).toEqual([]);
    expect(browser.notificationLog).toEqual([]);
  });

  it('fails without permission as Chromium does, if told so', async () => {
    browser.permission = 'denied';
    browser.whenDenied = 'rejects';
    await expect(browser.showNotification('a', REMINDER)).rejects.toThrow('Unknown error.');
    await expect(browser.clearNotification('a')).rejects.toThrow('Unknown error.');
    await expect(browser.shownNotifications()).rejects.toThrow('Unknown error.');
    expect(await browser.notificationsAllowed()).toBe(false);
  });

  it.each([true, false])('restarts, the alarm being kept: %s', async (keepAlarm) => {
    await browser.setTick(2_000);
    await browser.showBadge({ text: '9d', tone: 'calm' }, 'Inbound');
    await browser.showNotification('a', REMINDER);
    restartBrowser(browser, { keepAlarm });
    expect(await browser.readTick()).toBe(keepAlarm ? 2_000 : null);
    expect(browser.badge).toBeNull();
    expect(await browser.shownNotifications()).toEqual([]);
    expect(browser.notificationLog).toHaveLength(1);
  });
});
