import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/time.ts';
import { actOnAllReminders, actOnReminders } from '../../src/jobs/act-on-reminders.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import type { Act } from '../../src/store/changes/delivery-acts.ts';
import { killedAt } from '../fixtures/fuse.ts';
import { certification, holder, on } from '../fixtures/rows.ts';
import {
  allDeliveries,
  expectInAgreement,
  keysOf,
  type ShownReminders,
  watchShown,
} from '../fixtures/shown-reminders.ts';
import { restartBrowser, type TestWorld, testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris, when the reminders come. */
const NINE = Date.parse('2026-11-22T08:00Z');
const SNOOZED = 'expiry|c-3|2026-11-28|7d';
const DUE = ['expiry|c-1|2026-11-29|7d', 'expiry|c-2|2026-11-23|1d', `${SNOOZED}+1`];
let world: TestWorld;
let shown: ShownReminders;

/** Three fall due at nine: two leads, and one that was snoozed the day before. The alarm that wakes the worker is gone. */
async function atNine(): Promise<void> {
  world = testWorld({ now: NINE - 22 * DAY_MS });
  shown = watchShown(world);
  await world.database.holders.add(holder());
  await world.database.certifications.bulkAdd([
    certification({ id: 'c-1', name: 'Inbound', expires: on('2026-11-29') }),
    certification({ id: 'c-2', name: 'Revenue', expires: on('2026-11-23') }),
    certification({ id: 'c-3', name: 'Email', expires: on('2026-11-28') }),
    certification({ id: 'c-4', name: 'Later', expires: on('2028-02') }),
  ]);
  await keepWatch(world);
  world.setNow(NINE - DAY_MS);
  await keepWatch(world);
  await actOnReminders(world, [SNOOZED], { kind: 'snooze', until: NINE });
  await actOnAllReminders(world, { kind: 'acknowledge' });
  world.setNow(NINE);
  world.browser.tick = null;
}

/** Runs `prepare` and then kills `run` before each of its steps in turn, until it is through; gives how often it was killed. */
async function killedEverywhere(
  prepare: () => Promise<void>,
  run: () => Promise<unknown>,
  after: (step: number) => Promise<void>,
): Promise<number> {
  for (let step = 1; ; step += 1) {
    await prepare();
    if (!(await killedAt(world, step, run))) return step - 1;
    await after(step);
  }
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

vi.setConfig({ testTimeout: 30_000 });

describe('a worker killed before any step of a delivery', () => {
  it.each([
    ['and started again', () => {}],
    ['with its browser, which is started again', () => restartBrowser(world.browser, { keepAlarm: false })],
    ['and started again once the user has closed what he saw', () => world.browser.notifications.clear()],
  ])('%s, has shown all, and nothing that was recorded as shown', async (_, meanwhile) => {
    const kills = await killedEverywhere(
      atNine,
      () => keepWatch(world),
      async () => {
        meanwhile();
        world.setNow(NINE + MINUTE_MS);
        await keepWatch(world);
        expect([...new Set(keysOf(shown, NINE))]).toEqual(DUE);
        expect((await allDeliveries(world)).filter(({ state }) => state === 'shown').map(({ key }) => key)).toEqual(
          DUE,
        );
        await expectInAgreement(world, shown);

        const before = keysOf(shown, NINE).length;
        world.setNow(NINE + 2 * MINUTE_MS);
        await keepWatch(world);
        expect(keysOf(shown, NINE)).toHaveLength(before);
      },
    );
    expect(kills).toBeGreaterThan(35);
  });

  it('shows again, under the id it had, only what was not yet recorded', async () => {
    const [times, ids] = [new Set<number>(), new Set<string>()];
    await killedEverywhere(
      atNine,
      () => keepWatch(world),
      async () => {
        world.browser.notifications.clear();
        world.setNow(NINE + MINUTE_MS);
        await keepWatch(world);
        times.add(keysOf(shown, NINE).length / DUE.length);
        const came = shown.all.filter(({ at }) => at >= NINE);
        ids.add(came.map(({ notificationId }) => notificationId).join());
      },
    );
    // Once, or twice when it was killed between the notification and its record.
    expect([...times].sort()).toEqual([1, 2]);
    for (const text of ids) expect(new Set(text.split(',')).size).toBe(1);
  });

  it('is woken again soon, although the alarm that had woken it is gone', async () => {
    const kills = await killedEverywhere(
      atNine,
      () => keepWatch(world),
      async (step) => {
        // It reads the alarm and sets it; killed before that it has not even begun.
        if (step <= 2) return;
        expect(world.browser.tick, `killed before step ${step}`).toBeGreaterThan(NINE);
        expect(world.browser.tick).toBeLessThanOrEqual(NINE + 6 * HOUR_MS);
        if (keysOf(shown, NINE).length === 0) expect(world.browser.tick).toBeLessThanOrEqual(NINE + 5 * MINUTE_MS);
      },
    );
    expect(kills).toBeGreaterThan(35);
  });
});

describe('a page or worker killed before any step of an act', () => {
  const shownAtNine = async () => {
    await atNine();
    await keepWatch(world);
  };

  it.each<[string, Act]>([
    ['closing', { kind: 'acknowledge' }],
    ['snoozing', { kind: 'snooze', until: NINE + HOUR_MS }],
  ])('has done all of the %s or nothing, and loses no reminder', async (_, act) => {
    const kills = await killedEverywhere(
      shownAtNine,
      () => actOnAllReminders(world, act),
      async () => {
        world.setNow(NINE + MINUTE_MS);
        await keepWatch(world);
        await expectInAgreement(world, shown);
        const rows = (await allDeliveries(world)).filter(({ due }) => due === NINE);
        const states = new Set(rows.map(({ state }) => state));
        expect(rows).toHaveLength(DUE.length);
        expect(states.size).toBe(1);
        expect(keysOf(shown, NINE)).toEqual(DUE);

        world.setNow(NINE + HOUR_MS);
        await keepWatch(world);
        const again = act.kind === 'snooze' && states.has('acted') ? 3 : 0;
        expect(keysOf(shown, NINE)).toHaveLength(DUE.length + again);
        await expectInAgreement(world, shown);
      },
    );
    expect(kills).toBeGreaterThan(20);
  });
});
