import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/background/start-background.ts';
import { CompanionDatabase, DATABASE_NAME } from '../../src/store/database.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';
import { openRaw } from '../fixtures/raw-database.ts';
import { certification, on } from '../fixtures/rows.ts';

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
const looks = () => api.alarms.get.mock.calls.length;

/** Waits until it has looked so often. Reading the alarm comes last but for setting it. */
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
    api.alarms.onAlarm.happen({ name: 'tick' });
    await looked(1);
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

describe('the background on data of a later release', () => {
  it('touches nothing and shows nothing', async () => {
    report.mockImplementation(() => {});
    const { database } = await openRaw(DATABASE_NAME, 20, { yields: true });
    database.close();
    startBackground();
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1));
    expect(looks()).toBe(0);
    expect(await indexedDB.databases()).toContainEqual({ name: DATABASE_NAME, version: 20 });
  });

  it('makes way for a page that brings it, and looks no more', async () => {
    report.mockImplementation(() => {});
    startBackground();
    await looked(1);
    const { database } = await openRaw(DATABASE_NAME, 20, { yields: true });
    api.alarms.onAlarm.happen({ name: 'tick' });
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1));
    expect(looks()).toBe(1);
    database.close();
  });
});
