import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_REMINDER_PREFERENCES } from '../../src/domain/reminders/reminder-preferences.ts';
import { DAY_MS, HOUR_MS } from '../../src/domain/time.ts';
import { type ActOutcome, actOnAllReminders, actOnReminders } from '../../src/jobs/act-on-reminders.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { savePreferences } from '../../src/jobs/save-preferences.ts';
import { certification, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris. */
const NINE = Date.parse('2026-11-22T08:00Z');
const KEYS = ['expiry|c-0|2026-11-29|7d', 'expiry|c-1|2026-11-29|7d'];
const [KEY = ''] = KEYS;
const CLOSE = { kind: 'acknowledge' } as const;
const LATER = { kind: 'snooze', until: NINE + HOUR_MS } as const;
let world: TestWorld;

/** Two reminders that were shown as one notification. */
beforeEach(async () => {
  world = testWorld({ now: NINE - DAY_MS });
  await world.database.certifications.bulkAdd(
    KEYS.map((_, index) => certification({ id: `c-${index}`, expires: on('2026-11-29') })),
  );
  await keepWatch(world);
  world.setNow(NINE);
  await keepWatch(world);
});

afterEach(() => vi.restoreAllMocks());

const states = async () => {
  const rows = await world.database.deliveries.toArray();
  return Object.fromEntries(rows.map(({ key, state, action }) => [key, action ?? state]));
};
const look = async (now: number) => {
  world.setNow(now);
  await keepWatch(world);
};
const undo = (outcome: ActOutcome): Promise<ActOutcome> | undefined =>
  outcome.kind === 'done' ? outcome.undo() : undefined;
const open = () => world.browser.firstPaint?.remindersOpen;

describe('closing', () => {
  it('is kept, and popup and screen follow', async () => {
    expect(await actOnReminders(world, [KEY], CLOSE)).toMatchObject({ kind: 'done', count: 1 });
    expect(await states()).toEqual({ [KEY]: 'acknowledged', [KEYS[1] ?? '']: 'shown' });
    expect(open()).toBe(1);
    // The notification is about the other one too.
    expect(world.browser.notifications.size).toBe(1);
    await actOnReminders(world, KEYS, CLOSE);
    expect(world.browser.notifications.size).toBe(0);
  });

  it('of all leaves nothing open', async () => {
    expect(await actOnAllReminders(world, CLOSE)).toMatchObject({ kind: 'done', count: 2 });
    expect(open()).toBe(0);
    expect(await actOnAllReminders(world, CLOSE)).toMatchObject({ kind: 'done', count: 0 });
  });

  it('can be taken back, and that too', async () => {
    const undone = await undo(await actOnAllReminders(world, CLOSE));
    expect(undone).toMatchObject({ kind: 'done', count: 2 });
    expect(Object.values(await states())).toEqual(['shown', 'shown']);
    expect(open()).toBe(2);
    expect(await undo(undone ?? { kind: 'changed-elsewhere' })).toMatchObject({ kind: 'done', count: 2 });
    expect(open()).toBe(0);
  });

  it('of what is closed already, or not known, does nothing', async () => {
    await actOnReminders(world, [KEY], CLOSE);
    world.setNow(NINE + HOUR_MS);
    expect(await actOnReminders(world, [KEY, 'expiry|c-9|2026-11-29|7d'], CLOSE)).toMatchObject({ count: 0 });
    expect(await world.database.deliveries.get(KEY)).toMatchObject({ actedAt: NINE });
  });

  it('ends the daily repetition once the last lead has come, and taking it back begins it again', async () => {
    await savePreferences(world, { reminders: { ...DEFAULT_REMINDER_PREFERENCES, repeated: ['expiry'] } });
    await look(NINE + 8 * DAY_MS);
    const repeated = KEYS.map((key) => key.replace('7d', '-1d'));
    const outcome = await actOnReminders(world, repeated, CLOSE);
    expect((await world.database.deadlines.toArray()).map(({ next }) => next)).toEqual([null, null]);
    await undo(outcome);
    expect((await world.database.deadlines.toArray()).map(({ next }) => next?.lead)).toEqual([-2, -2]);
  });
});

describe('putting off', () => {
  it('brings it again at its moment, and not before', async () => {
    expect(await actOnReminders(world, [KEY], LATER)).toMatchObject({ kind: 'done', count: 1 });
    expect(await states()).toMatchObject({ [KEY]: 'snoozed', [`${KEY}+1`]: 'planned' });
    expect(world.browser.tick).toBe(NINE + HOUR_MS);
    await look(NINE + HOUR_MS - 1);
    expect(world.browser.notificationLog).toHaveLength(1);
    await look(NINE + HOUR_MS);
    expect(world.browser.notificationLog.map(({ id }) => id)).toEqual([`group|${NINE}`, `${KEY}+1`]);
  });

  it('again and again counts on', async () => {
    await actOnReminders(world, [KEY], LATER);
    await look(NINE + HOUR_MS);
    await actOnReminders(world, [`${KEY}+1`], { kind: 'snooze', until: NINE + 2 * HOUR_MS });
    await look(NINE + 2 * HOUR_MS);
    expect(await states()).toMatchObject({ [KEY]: 'snoozed', [`${KEY}+1`]: 'snoozed', [`${KEY}+2`]: 'shown' });
  });

  it('what is put off already only moves it', async () => {
    await actOnReminders(world, [KEY], LATER);
    await actOnReminders(world, [`${KEY}+1`], { kind: 'snooze', until: NINE + 3 * HOUR_MS });
    expect(await world.database.deliveries.get(`${KEY}+1`)).toMatchObject({
      state: 'planned',
      due: NINE + 3 * HOUR_MS,
    });
    expect(Object.keys(await states())).toHaveLength(3);
  });

  it('can be taken back, which counts as many as were put off', async () => {
    expect(await undo(await actOnAllReminders(world, LATER))).toMatchObject({ kind: 'done', count: 2 });
    expect(await states()).toEqual(Object.fromEntries(KEYS.map((key) => [key, 'shown'])));
    await look(NINE + HOUR_MS);
    expect(world.browser.notificationLog).toHaveLength(1);
  });

  it('cannot be taken back any more when it has come again', async () => {
    const outcome = await actOnReminders(world, [KEY], LATER);
    await look(NINE + HOUR_MS);
    const before = await states();
    expect(await undo(outcome)).toEqual({ kind: 'changed-elsewhere' });
    expect(await states()).toEqual(before);
  });

  it('is kept although the watch that follows fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    world.browser.notificationTrouble = new Error('Not now');
    expect(await actOnReminders(world, [KEY], { kind: 'snooze', until: NINE })).toMatchObject({ kind: 'done' });
    expect(await states()).toMatchObject({ [`${KEY}+1`]: 'claimed' });
  });
});
