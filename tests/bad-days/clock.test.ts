import { beforeEach, describe, expect, it } from 'vitest';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type ReminderPreferences,
} from '../../src/domain/reminders/reminder-preferences.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/time.ts';
import { actOnReminders } from '../../src/jobs/act-on-reminders.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { savePreferences } from '../../src/jobs/save-preferences.ts';
import { certification, on } from '../fixtures/rows.ts';
import { expectInAgreement, keysOf, runUntil, type ShownReminders, watchShown } from '../fixtures/shown-reminders.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris. */
const NINE = Date.parse('2026-11-22T08:00Z');
const key = (lead: string) => `expiry|c-1|2026-11-29|${lead}`;
let world: TestWorld;
let shown: ShownReminders;

beforeEach(async () => {
  world = testWorld({ now: NINE - 5 * DAY_MS });
  shown = watchShown(world);
  await world.database.certifications.add(certification({ name: 'Inbound', expires: on('2026-11-29') }));
  await keepWatch(world);
});

const look = async (now: number) => {
  world.setNow(now);
  await keepWatch(world);
  await expectInAgreement(world, shown);
};
const prefer = (change: Partial<ReminderPreferences>) =>
  savePreferences(world, { reminders: { ...DEFAULT_REMINDER_PREFERENCES, ...change } });

describe('a clock that is set', () => {
  it('back a day tells nothing again, and goes on where it was', async () => {
    await look(NINE);
    await look(NINE - DAY_MS);
    expect(world.browser.tick).toBeLessThanOrEqual(NINE - DAY_MS + 6 * HOUR_MS);
    await runUntil(world, NINE + HOUR_MS);
    expect(keysOf(shown)).toEqual([key('7d')]);
    await runUntil(world, NINE + 7 * DAY_MS);
    expect(keysOf(shown)).toEqual([key('0d'), key('1d'), key('7d')]);
    await expectInAgreement(world, shown);
  });

  it('back a day before its reminder was shown, shows it all the same', async () => {
    world.setNow(NINE);
    world.browser.notificationTrouble = new Error('Not now');
    await expect(keepWatch(world)).rejects.toThrow('Not now');
    world.browser.notificationTrouble = null;
    await look(NINE - DAY_MS);
    expect(keysOf(shown)).toEqual([key('7d')]);
  });

  it('back a day leaves what was snoozed to its moment', async () => {
    await look(NINE);
    await actOnReminders(world, [key('7d')], { kind: 'snooze', until: NINE + HOUR_MS });
    await look(NINE - DAY_MS);
    await runUntil(world, NINE + HOUR_MS - 1);
    expect(keysOf(shown)).toEqual([key('7d')]);
    await runUntil(world, NINE + HOUR_MS);
    expect(keysOf(shown)).toEqual([key('7d'), `${key('7d')}+1`]);
  });

  it('forward a year tells what came due in it as one notification, and looks again within six hours', async () => {
    await world.database.certifications.bulkAdd([
      certification({ id: 'c-2', name: 'Revenue', expires: on('2027-06-01') }),
      certification({ id: 'c-3', name: 'Email', expires: on('2028-01') }),
    ]);
    await world.database.settings.delete('deadlines-made-for');
    await keepWatch(world);
    await look(NINE + 365 * DAY_MS);
    expect(keysOf(shown)).toEqual([
      'expiry|c-1|2026-11-29|0d',
      'expiry|c-2|2027-06-01|0d',
      'expiry|c-3|2028-01-01|60d',
    ]);
    expect(world.browser.notificationLog).toHaveLength(1);
    expect(world.browser.tick).toBeLessThanOrEqual(world.now() + 6 * HOUR_MS);
  });

  it.each([40, 365])('forward %i days and right again tells everything at its own time all the same', async (days) => {
    await look(NINE + days * DAY_MS);
    const mistaken = keysOf(shown);
    await look(NINE - 4 * DAY_MS);
    expect(keysOf(shown)).toEqual(mistaken);
    await runUntil(world, NINE + 8 * DAY_MS);
    expect(keysOf(shown)).toEqual([key('0d'), key('1d'), key('7d')]);
    await expectInAgreement(world, shown);
  });
});

describe('a journey', () => {
  it.each([
    ['east, over the hour of a reminder, shows it on arrival', 'Asia/Kathmandu', 0],
    ['west, away from it, shows it at nine there', 'America/New_York', 6 * HOUR_MS],
  ])('%s', async (_, zone, later) => {
    world.setNow(NINE - 30 * MINUTE_MS);
    await keepWatch(world);
    world.setZone(zone);
    await keepWatch(world);
    await runUntil(world, NINE + later - 1);
    expect(keysOf(shown)).toEqual(later === 0 ? [key('7d')] : []);
    await runUntil(world, NINE + later);
    expect(keysOf(shown)).toEqual([key('7d')]);
    await expectInAgreement(world, shown);
  });

  it('there and back tells nothing twice', async () => {
    for (const zone of ['Europe/Paris', 'Pacific/Honolulu', 'Pacific/Kiritimati', 'Europe/Paris']) {
      world.setZone(zone);
      await look(NINE);
      await runUntil(world, NINE + 11 * HOUR_MS);
    }
    await runUntil(world, NINE + 8 * DAY_MS);
    expect(keysOf(shown)).toEqual([key('0d'), key('1d'), key('7d')]);
  });

  it('while the browser was closed leaves the reminder due', async () => {
    world.setZone('Asia/Kathmandu');
    await look(NINE + HOUR_MS);
    expect(keysOf(shown)).toEqual([key('7d')]);
  });
});

describe('the hour at which reminders come', () => {
  it.each([
    ['earlier, shows what has thereby come due', 8 * 60, NINE - 20 * MINUTE_MS],
    ['later, shows it then', 10 * 60, NINE + HOUR_MS],
  ])('moved %s', async (_, minuteOfDay, at) => {
    world.setNow(NINE - 20 * MINUTE_MS);
    await keepWatch(world);
    await prefer({ minuteOfDay });
    await runUntil(world, NINE + 2 * HOUR_MS);
    expect(shown.all.map((one) => one.at)).toEqual([at]);
    expect(keysOf(shown)).toEqual([key('7d')]);
  });
});
