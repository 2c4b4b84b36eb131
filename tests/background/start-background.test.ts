import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/background/start-background.ts';
import { CompanionDatabase, DATABASE_NAME } from '../../src/store/database.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';
import { openRaw } from '../fixtures/raw-database.ts';
import { dated, delivery, kept } from '../fixtures/reminders.ts';
import { certification, on } from '../fixtures/rows.ts';

/** No release has a native version like this one. */
const LATER = 10_000;
const KEY = 'expiry|c-1|2026-11-29|7d';

let api = installExtensionApi();
let page: CompanionDatabase;
const report = vi.spyOn(console, 'error');

/** Takes the data away as a page would that replaces it; the worker lets go of it. */
async function forget(): Promise<void> {
  page.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = resolve;
  });
}
/** A whole look reads the alarm twice: first of all, and last but for setting it. */
const looks = () => Math.floor(api.alarms.get.mock.calls.length / 2);

/** Waits until it has looked so often. */
async function looked(times: number): Promise<void> {
  await vi.waitFor(() => expect(looks()).toBe(times));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T09:00Z'));
  report.mockReset();
  api = installExtensionApi();
  page = new CompanionDatabase();
});

afterEach(async () => {
  await forget();
});

describe('the background', () => {
  it('listens in its first turn, before anything is waited for', async () => {
    startBackground();
    expect(api.alarms.onAlarm.listeners).toHaveLength(1);
    expect(api.runtime.onStartup.listeners).toHaveLength(1);
    expect(api.runtime.onInstalled.listeners).toHaveLength(1);
    expect(api.notifications.onClicked.listeners).toHaveLength(1);
    expect(api.notifications.onButtonClicked.listeners).toHaveLength(1);
    expect(api.notifications.onPermissionLevelChanged.listeners).toHaveLength(1);
    await looked(1);
  });

  it('looks at the database as soon as it starts', async () => {
    await page.certifications.add(certification({ name: 'Inbound', expires: on('2026-12-01') }));
    startBackground();
    await looked(1);
    expect(api.action.setBadgeText).toHaveBeenLastCalledWith({ text: '9d' });
    expect(api.alarms.set.get('tick')).toBe(Date.parse('2026-11-22T15:00Z'));
    expect(report).not.toHaveBeenCalled();
  });

  it('looks again at every tick, browser start and installation', async () => {
    startBackground();
    await looked(1);
    api.alarms.onAlarm.happen({ name: 'tick' });
    await looked(2);
    api.runtime.onStartup.happen();
    await looked(3);
    api.runtime.onInstalled.happen({ reason: 'update' });
    await looked(4);
    expect(api.tabs.create).not.toHaveBeenCalled();
  });

  it('sees what a page has changed meanwhile', async () => {
    startBackground();
    await looked(1);
    await page.certifications.add(certification({ stage: 'exam-passed', expires: on('2026-11-22') }));
    await page.settings.delete('deadlines-made-for');
    api.alarms.onAlarm.happen({ name: 'tick' });
    await looked(2);
    expect(api.action.setBadgeText).toHaveBeenLastCalledWith({ text: '!' });
  });

  it('welcomes who installs it, and nobody else', async () => {
    startBackground();
    api.runtime.onInstalled.happen({ reason: 'install' });
    await looked(2);
    expect(api.tabs.create).toHaveBeenCalledTimes(1);
  });

  it('looks once at a time, however much happens at once', async () => {
    let [looking, most] = [0, 0];
    api.action.setTitle.mockImplementation(async () => {
      looking += 1;
      most = Math.max(most, looking);
      await new Promise((resolve) => setTimeout(resolve, 5));
      looking -= 1;
    });
    startBackground();
    for (let times = 0; times < 5; times += 1) api.alarms.onAlarm.happen({ name: 'tick' });
    await looked(6);
    expect(most).toBe(1);
  });

  it('goes on after a look that failed, and reports it once', async () => {
    report.mockImplementation(() => {});
    api.action.setTitle.mockRejectedValueOnce(new Error('No such icon'));
    startBackground();
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1));
    // What failed is tried again although nothing else may happen.
    expect(api.alarms.set.get('tick')).toBe(Date.parse('2026-11-22T09:05Z'));
    api.alarms.onAlarm.happen({ name: 'tick' });
    await vi.waitFor(() => expect(api.alarms.set.get('tick')).toBe(Date.parse('2026-11-22T15:00Z')));
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('reports a welcome page that does not open, and looks all the same', async () => {
    report.mockImplementation(() => {});
    api.tabs.create.mockRejectedValueOnce(new Error('No window'));
    startBackground();
    api.runtime.onInstalled.happen({ reason: 'install' });
    await looked(2);
    expect(report).toHaveBeenCalledTimes(1);
  });
});

describe('a notification', () => {
  /** A reminder that another worker has shown; the one that starts knows nothing of it. */
  beforeEach(async () => {
    await page.certifications.add(certification({ name: 'Inbound', expires: on('2026-11-29') }));
    await page.deliveries.add(delivery(dated('2026-11-29'), 7));
    api.notifications.shown.set(KEY, {});
  });
  const row = (key: string) => page.deliveries.get(key);

  it('that is clicked opens what it is about and counts as seen', async () => {
    startBackground();
    api.notifications.onClicked.happen(KEY);
    await vi.waitFor(async () => expect(await row(KEY)).toMatchObject({ action: 'acknowledged' }));
    await looked(2);
    expect(api.notifications.shown.size).toBe(0);
    expect(api.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://partner-companion/sidepanel.html#/certifications/c-1',
    });
    expect(report).not.toHaveBeenCalled();
  });

  it('is put off by its buttons', async () => {
    startBackground();
    api.notifications.onButtonClicked.happen(KEY, 0);
    await vi.waitFor(async () => {
      expect(await row(`${KEY}+1`)).toMatchObject({ state: 'planned', due: Date.parse('2026-11-22T10:00Z') });
    });
    await looked(2);
    expect(api.alarms.set.get('tick')).toBe(Date.parse('2026-11-22T10:00Z'));
    expect(api.tabs.create).not.toHaveBeenCalled();
  });

  it('that could not be answered is reported and stays open', async () => {
    report.mockImplementation(() => {});
    api.tabs.create.mockRejectedValueOnce(new Error('No window'));
    startBackground();
    await looked(1);
    api.notifications.onClicked.happen(KEY);
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1));
    expect(await row(KEY)).toMatchObject({ state: 'shown' });
    expect(api.notifications.shown.size).toBe(1);
  });

  it('comes as soon as leave is given, where the browser tells', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-28T09:00Z'));
    await page.deadlines.add(kept(dated('2026-11-29'), { next: { lead: 1, due: Date.parse('2026-11-28T08:00Z') } }));
    api.notifications.permission = 'denied';
    startBackground();
    await looked(1);
    api.notifications.permission = 'granted';
    api.notifications.onPermissionLevelChanged.happen('granted');
    await vi.waitFor(() => expect([...api.notifications.shown.keys()]).toContain('expiry|c-1|2026-11-29|1d'));
    await looked(2);
    expect(report).not.toHaveBeenCalled();
  });
});

describe('the background on data of a later release', () => {
  it('touches nothing and shows nothing', async () => {
    report.mockImplementation(() => {});
    const { database } = await openRaw(DATABASE_NAME, LATER, { yields: true });
    database.close();
    startBackground();
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1));
    expect(looks()).toBe(0);
    expect(await indexedDB.databases()).toContainEqual({ name: DATABASE_NAME, version: LATER });
  });

  it('makes way for a page that brings it, and looks no more', async () => {
    report.mockImplementation(() => {});
    startBackground();
    await looked(1);
    const { database } = await openRaw(DATABASE_NAME, LATER, { yields: true });
    api.alarms.onAlarm.happen({ name: 'tick' });
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1));
    expect(looks()).toBe(1);
    database.close();
  });
});
