import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_REMINDER_PREFERENCES } from '../../src/domain/reminders/reminder-preferences.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/time.ts';
import { keepWatch, keepWatchAfterChange } from '../../src/jobs/keep-watch.ts';
import { savePreferences } from '../../src/jobs/save-preferences.ts';
import { onFullDisk } from '../fixtures/full-disk.ts';
import { certification, on } from '../fixtures/rows.ts';
import {
  allDeliveries,
  expectInAgreement,
  keysOf,
  runUntil,
  type ShownReminders,
  watchShown,
} from '../fixtures/shown-reminders.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris, when the reminder comes. */
const NINE = Date.parse('2026-11-22T08:00Z');
const KEY = 'expiry|c-1|2026-11-29|7d';
let world: TestWorld;
let shown: ShownReminders;

beforeEach(async () => {
  world = testWorld({ now: NINE - 5 * DAY_MS });
  shown = watchShown(world);
  await world.database.certifications.add(certification({ name: 'Inbound', expires: on('2026-11-29') }));
  await keepWatch(world);
  world.setNow(NINE);
});

afterEach(() => vi.restoreAllMocks());

const states = async () => (await allDeliveries(world)).map(({ key, state }) => `${key} ${state}`);

describe.each(['silent', 'rejects'] as const)('leave refused, where calls are answered with %s', (whenDenied) => {
  beforeEach(() => {
    Object.assign(world.browser, { whenDenied, permission: 'denied' });
  });

  it('keeps what is due open, in badge and agenda, until leave is given', async () => {
    await keepWatch(world);
    expect(await states()).toEqual([`${KEY} claimed`]);
    await expectInAgreement(world, shown);
    expect(world.browser.badge?.text).toBe('7d');

    world.setNow(NINE + 3 * HOUR_MS);
    await keepWatch(world);
    expect(await states()).toEqual([`${KEY} claimed`]);
    expect(keysOf(shown)).toEqual([]);

    world.browser.permission = 'granted';
    await keepWatch(world);
    expect(keysOf(shown)).toEqual([KEY]);
    await keepWatch(world);
    expect(keysOf(shown)).toEqual([KEY]);
    expect(await states()).toEqual([`${KEY} shown`]);
    await expectInAgreement(world, shown);
  });

  it('is asked about again at every alarm, and not more often for it', async () => {
    await keepWatch(world);
    expect(await runUntil(world, NINE + DAY_MS - 1)).toBeLessThanOrEqual(6);
    world.browser.permission = 'granted';
    await runUntil(world, NINE + DAY_MS + 6 * HOUR_MS);
    expect(keysOf(shown)).toEqual([KEY]);
  });

  it('gathers what falls due meanwhile, and shows it as one', async () => {
    await keepWatch(world);
    await world.database.certifications.bulkAdd([
      certification({ id: 'c-2', name: 'Revenue', expires: on('2026-12-07') }),
      certification({ id: 'c-3', name: 'Email', expires: on('2026-12-07') }),
    ]);
    await world.database.settings.delete('deadlines-made-for');
    await keepWatch(world);
    await runUntil(world, NINE + 2 * DAY_MS);
    world.browser.permission = 'granted';
    await keepWatch(world);
    expect(world.browser.notificationLog.map(({ content }) => content.title)).toEqual(['3 reminders']);
    await expectInAgreement(world, shown);
  });
});

describe('a browser that takes no notification for a while', () => {
  beforeEach(() => {
    world.browser.notificationTrouble = new Error('Unable to download all specified images.');
  });

  it('is tried again within minutes, and the rest of the look is done', async () => {
    await expect(keepWatch(world)).rejects.toThrow('Unable to download');
    expect(world.browser.tick).toBe(NINE + 5 * MINUTE_MS);
    expect(world.browser.badge?.text).toBe('7d');
    await expectInAgreement(world, shown);

    world.setNow(NINE + 5 * MINUTE_MS);
    await expect(keepWatch(world)).rejects.toThrow('Unable to download');
    world.browser.notificationTrouble = null;
    await runUntil(world, NINE + 10 * MINUTE_MS);
    expect(keysOf(shown)).toEqual([KEY]);
    expect(await states()).toEqual([`${KEY} shown`]);
    expect(world.browser.tick).toBeGreaterThan(NINE + 15 * MINUTE_MS);
    await expectInAgreement(world, shown);
  });

  it('is reported once a look, and fails no change that is kept', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    await keepWatchAfterChange(world);
    expect(report).toHaveBeenCalledTimes(1);
    await savePreferences(world, { badgeDays: 5 });
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('does not make a held back reminder come in quiet hours', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await keepWatchAfterChange(world);
    const quiet = { hours: { from: 9 * 60, to: 12 * 60 }, weekdays: [] };
    world.setNow(NINE + MINUTE_MS);
    await savePreferences(world, { reminders: { ...DEFAULT_REMINDER_PREFERENCES, quiet } });
    world.browser.notificationTrouble = null;
    await runUntil(world, NINE + 3 * HOUR_MS - 1);
    expect(keysOf(shown)).toEqual([]);
    await runUntil(world, NINE + 3 * HOUR_MS);
    expect(shown.all).toEqual([{ key: KEY, notificationId: KEY, at: NINE + 3 * HOUR_MS }]);
    await expectInAgreement(world, shown);
  });
});

describe.each(['throws', 'aborts'] as const)('storage that takes no write: it %s', (how) => {
  it('before any of them loses nothing, and what is shown is not shown again once that could be recorded', async () => {
    for (let from = 1; ; from += 1) {
      world = testWorld({ now: NINE - 5 * DAY_MS });
      shown = watchShown(world);
      await world.database.certifications.bulkAdd([
        certification({ name: 'Inbound', expires: on('2026-11-29') }),
        certification({ id: 'c-2', name: 'Revenue', expires: on('2026-11-29') }),
      ]);
      await keepWatch(world);
      // Tidying can wait for another day when there is no room, so it is not among the writes that must be told of.
      await world.database.settings.put({ key: 'history', value: { since: 0, tidiedAt: NINE } });
      world.setNow(NINE);
      const { error, refused } = await onFullDisk({ from, how }, () => keepWatch(world));
      if (!refused) {
        // The deadlines moved on, the claim and the record of the notification.
        expect(from).toBeGreaterThan(5);
        return;
      }
      expect(error).not.toBeNull();
      // Full for five more minutes, in which it is not tried over and over.
      expect(world.browser.tick).toBe(NINE + 5 * MINUTE_MS);
      await runUntil(world, NINE + 5 * MINUTE_MS);
      const keys = [KEY, KEY.replace('c-1', 'c-2')];
      expect(keysOf(shown)).toEqual(keys);
      expect(await states()).toEqual(keys.map((key) => `${key} shown`));
      await runUntil(world, NINE + HOUR_MS);
      expect(keysOf(shown)).toEqual(keys);
      await expectInAgreement(world, shown);
    }
  });

  it('not even the deadlines of another zone, is tried again within minutes', async () => {
    world.setZone('Europe/Lisbon');
    world.browser.tick = null;
    expect((await onFullDisk({ from: 1, how }, () => keepWatch(world))).refused).toBe(true);
    expect(world.browser.tick).toBe(NINE + 5 * MINUTE_MS);
    await runUntil(world, NINE + HOUR_MS);
    expect(keysOf(shown)).toEqual([KEY]);
  });
});
