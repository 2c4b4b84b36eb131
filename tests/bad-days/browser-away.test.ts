import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/time.ts';
import { actOnReminders } from '../../src/jobs/act-on-reminders.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { certification, on } from '../fixtures/rows.ts';
import {
  allDeliveries,
  expectInAgreement,
  keysOf,
  type ShownReminders,
  watchShown,
} from '../fixtures/shown-reminders.ts';
import { restartBrowser, type TestWorld, testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris. */
const NINE = Date.parse('2026-11-22T08:00Z');
const KEY = 'expiry|c-1|2026-11-29|7d';
let world: TestWorld;
let shown: ShownReminders;

beforeEach(async () => {
  world = testWorld({ now: NINE - 5 * DAY_MS });
  shown = watchShown(world);
  await world.database.certifications.add(certification({ name: 'Inbound', expires: on('2026-11-29') }));
  await keepWatch(world);
});

describe.each([
  ['which kept its alarm', true],
  ['which had lost its alarm', false],
])('a browser closed over a due time, %s', (_, keepAlarm) => {
  it.each([
    ['a minute', MINUTE_MS, [KEY]],
    ['a night', 22 * HOUR_MS, [KEY]],
    ['six days', 6 * DAY_MS, ['expiry|c-1|2026-11-29|1d']],
    ['a month', 31 * DAY_MS, ['expiry|c-1|2026-11-29|0d']],
    ['three years', 3 * 365 * DAY_MS, ['expiry|c-1|2026-11-29|0d']],
  ])('for %s, shows the latest reminder once when it is started', async (__, late, keys) => {
    restartBrowser(world.browser, { keepAlarm });
    world.setNow(NINE + late);
    await keepWatch(world);
    expect(keysOf(shown)).toEqual(keys);
    expect(world.browser.tick).toBeGreaterThan(world.now());
    expect(world.browser.tick).toBeLessThanOrEqual(world.now() + 6 * HOUR_MS);
    await expectInAgreement(world, shown);
    await keepWatch(world);
    expect(keysOf(shown)).toEqual(keys);
  });

  it('has its badge again, and what awaits an answer, but no notification twice', async () => {
    world.setNow(NINE);
    await keepWatch(world);
    restartBrowser(world.browser, { keepAlarm });
    world.setNow(NINE + HOUR_MS);
    await keepWatch(world);
    expect(keysOf(shown)).toEqual([KEY]);
    expect(world.browser.badge?.text).toBe('7d');
    await expectInAgreement(world, shown);
  });

  it('shows what was snoozed into that time', async () => {
    world.setNow(NINE);
    await keepWatch(world);
    await actOnReminders(world, [KEY], { kind: 'snooze', until: NINE + HOUR_MS });
    restartBrowser(world.browser, { keepAlarm });
    world.setNow(NINE + 5 * HOUR_MS);
    await keepWatch(world);
    expect(keysOf(shown)).toEqual([KEY, `${KEY}+1`]);
    await expectInAgreement(world, shown);
  });
});

describe('alarms that were wiped', () => {
  it.each([
    ['before anything was due', NINE - DAY_MS, []],
    ['when it was', NINE, [KEY]],
  ])('%s, are set again by whatever starts the worker next, at the moment they had', async (_, now, keys) => {
    const undisturbed = testWorld({ now: NINE - 5 * DAY_MS });
    await undisturbed.database.certifications.add(certification({ name: 'Inbound', expires: on('2026-11-29') }));
    await keepWatch(undisturbed);
    undisturbed.setNow(now);
    await keepWatch(undisturbed);

    world.browser.tick = null;
    world.setNow(now);
    await keepWatch(world);
    expect(world.browser.tick).toBe(undisturbed.browser.tick);
    expect(keysOf(shown)).toEqual(keys);
  });

  it.each([
    ['lies in the past', -DAY_MS],
    ['lies too far ahead, as after a clock that was set back', 400 * DAY_MS],
  ])('one that %s is set anew', async (_, off) => {
    const { tick } = world.browser;
    world.browser.tick = NINE + off;
    await keepWatch(world);
    expect(world.browser.tick).toBe(tick);
  });
});

it('an extension that was disabled over a due time and enabled again shows what came due, without any event', async () => {
  // Alarms and notifications go with it, and nothing but the start of the worker tells that it is back.
  restartBrowser(world.browser, { keepAlarm: false });
  world.setNow(NINE + 30 * MINUTE_MS);
  await keepWatch(world);
  expect(keysOf(shown)).toEqual([KEY]);
  await expectInAgreement(world, shown);
});

describe('two contexts that look at once', () => {
  const other = (): TestWorld => {
    const page = testWorld({ now: world.now(), database: world.database });
    return { ...page, browser: world.browser };
  };

  it('show everything once', async () => {
    await world.database.certifications.bulkAdd([
      certification({ id: 'c-2', name: 'Revenue', expires: on('2026-11-29') }),
      certification({ id: 'c-3', name: 'Email', expires: on('2026-11-29') }),
    ]);
    await world.database.settings.delete('deadlines-made-for');
    await keepWatch(world);
    world.setNow(NINE);
    await Promise.all([keepWatch(world), keepWatch(other()), keepWatch(other()), keepWatch(world)]);
    expect(keysOf(shown)).toEqual(['c-1', 'c-2', 'c-3'].map((id) => KEY.replace('c-1', id)));
    expect(world.browser.notificationLog.map(({ content }) => content.title)).toEqual(['3 reminders']);
    await expectInAgreement(world, shown);
  });

  it('do not let a failure of one keep the other from looking', async () => {
    world.setNow(NINE);
    world.browser.notificationTrouble = new Error('Not now');
    const first = keepWatch(world).finally(() => {
      world.browser.notificationTrouble = null;
    });
    const [failed, done] = await Promise.allSettled([first, keepWatch(other())]);
    expect([failed.status, done.status]).toEqual(['rejected', 'fulfilled']);
    expect(keysOf(shown)).toEqual([KEY]);
  });

  it('agree with a page that answers while they look', async () => {
    world.setNow(NINE);
    await keepWatch(world);
    await Promise.all([keepWatch(world), actOnReminders(other(), [KEY], { kind: 'acknowledge' }), keepWatch(other())]);
    expect((await allDeliveries(world)).map(({ state }) => state)).toEqual(['acted']);
    expect(world.browser.notifications.size).toBe(0);
    await expectInAgreement(world, shown);
  });
});
