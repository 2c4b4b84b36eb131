import { beforeEach, describe, expect, it } from 'vitest';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type ReminderPreferences,
} from '../../src/domain/reminders/reminder-preferences.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/time.ts';
import { actOnReminders } from '../../src/jobs/act-on-reminders.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { savePreferences } from '../../src/jobs/save-preferences.ts';
import { startSitting } from '../../src/jobs/sit-exam.ts';
import { killedAt } from '../fixtures/fuse.ts';
import { certification, on } from '../fixtures/rows.ts';
import { expectInAgreement, keysOf, runUntil, type ShownReminders, watchShown } from '../fixtures/shown-reminders.ts';
import { restartBrowser, type TestWorld, testWorld } from '../fixtures/world.ts';

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
const quietHours = (from: number, to: number) =>
  prefer({ quiet: { hours: { from: from * 60, to: to * 60 }, weekdays: [] } });

describe('quiet hours', () => {
  beforeEach(() => quietHours(8, 12));

  const NOON = NINE + 3 * HOUR_MS;
  const expectAtNoon = async () => {
    await runUntil(world, NOON - 1);
    expect(keysOf(shown)).toEqual([]);
    await runUntil(world, NOON);
    expect(shown.all).toEqual([{ key: key('7d'), notificationId: key('7d'), at: NOON }]);
    await runUntil(world, NOON + HOUR_MS);
    expect(keysOf(shown)).toHaveLength(1);
    await expectInAgreement(world, shown);
  };

  it('hold a reminder back to their end', expectAtNoon);

  it('hold it back in a browser that was closed and started again', async () => {
    restartBrowser(world.browser, { keepAlarm: false });
    await look(NINE + HOUR_MS);
    restartBrowser(world.browser, { keepAlarm: true });
    await look(NINE + 2 * HOUR_MS);
    await expectAtNoon();
  });

  it('hold it back without the user giving leave to anything, and show it when he does', async () => {
    world.browser.permission = 'denied';
    await runUntil(world, NINE + HOUR_MS);
    world.browser.permission = 'granted';
    await expectAtNoon();
  });

  it('hold back what was claimed before they began', async () => {
    await prefer({});
    world.browser.permission = 'denied';
    await look(NINE);
    await quietHours(8, 12);
    world.browser.permission = 'granted';
    await look(NINE + HOUR_MS);
    await expectAtNoon();
  });

  it('hold it back when the clock is set back and on, and when the worker is killed', async () => {
    await look(NINE + HOUR_MS);
    await look(NINE - DAY_MS);
    await look(NINE + HOUR_MS);
    for (let step = 1; step < 60; step += 7) await killedAt(world, step, () => keepWatch(world));
    await keepWatch(world);
    await expectAtNoon();
  });

  it('of another zone end when they end there', async () => {
    world.setZone('Europe/Lisbon');
    await look(NINE + 2 * HOUR_MS);
    await runUntil(world, NOON);
    expect(keysOf(shown)).toEqual([]);
    await runUntil(world, NOON + HOUR_MS);
    expect(shown.all.map(({ at }) => at)).toEqual([NOON + HOUR_MS]);
  });

  it('that are lifted let it come at once', async () => {
    await look(NINE + HOUR_MS);
    await prefer({});
    expect(keysOf(shown)).toEqual([key('7d')]);
  });

  it('that leave no moment drop nothing', async () => {
    await prefer({ quiet: { hours: null, weekdays: [1, 2, 3, 4, 5, 6, 7] } });
    expect(await runUntil(world, NINE + 8 * DAY_MS)).toBeLessThan(200);
    expect(shown.all.map(({ key: each, at }) => [each, at - NINE])).toEqual([
      [key('7d'), 0],
      [key('1d'), 6 * DAY_MS],
      [key('0d'), 7 * DAY_MS],
    ]);
  });

  it('do not hold back the end of an exam, nor such a reminder that was put off', async () => {
    world.setNow(NINE - HOUR_MS);
    await startSitting(world, 'c-1', 60);
    const end = `sitting|c-1|${NINE}`;
    await runUntil(world, NINE);
    await actOnReminders(world, [`${end}|0m`], { kind: 'snooze', until: NINE + 20 * MINUTE_MS });
    await runUntil(world, NINE + HOUR_MS);
    expect(shown.all.map(({ key: each, at }) => [each, at - NINE])).toEqual([
      [`${end}|10m`, -10 * MINUTE_MS],
      [`${end}|0m`, 0],
      [`${end}|0m+1`, 20 * MINUTE_MS],
    ]);
  });
});
