import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/reminders/delivery.ts';
import { DEFAULT_REMINDER_PREFERENCES } from '../../src/domain/reminders/reminder-preferences.ts';
import { HOUR_MS } from '../../src/domain/time.ts';
import { deliverReminders } from '../../src/jobs/deliver-reminders.ts';
import { dated, delivery, kept, timed } from '../fixtures/reminders.ts';
import { certification, holder, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris. */
const NINE = Date.parse('2026-11-22T08:00Z');
const KEY = 'expiry|c-1|2026-11-29|7d';
const DUE = { lead: 7, due: NINE };
let world: TestWorld;

beforeEach(async () => {
  world = testWorld({ now: NINE });
  await world.database.holders.bulkAdd([holder(), holder({ id: 'h-2', name: 'Ada Example', isMe: false })]);
  await world.database.certifications.bulkAdd([
    certification({ name: 'Inbound', expires: on('2026-11-29') }),
    certification({ id: 'c-2', name: 'Revenue', holderId: 'h-2' }),
  ]);
});

const deliver = (quiet = DEFAULT_REMINDER_PREFERENCES.quiet) =>
  deliverReminders(world, { ...DEFAULT_REMINDER_PREFERENCES, quiet });
const row = async (key = KEY) => world.database.deliveries.get(key);
const put = (...rows: readonly Delivery[]) => world.database.deliveries.bulkPut([...rows]);
const onScreen = () => [...world.browser.notifications.keys()];
const UNTIL_NOON = { hours: { from: 0, to: 12 * 60 }, weekdays: [] };

describe('a reminder that is due', () => {
  beforeEach(() => world.database.deadlines.add(kept(dated('2026-11-29'), { after: NINE - HOUR_MS, next: DUE })));

  it('is shown under its key and recorded, and its deadline moves on', async () => {
    await deliver();
    expect(world.browser.notifications.get(KEY)).toMatchObject({ title: 'Inbound', message: 'Expires in 7 days' });
    expect(await row()).toMatchObject({
      state: 'shown',
      notificationId: KEY,
      due: NINE,
      claimedAt: NINE,
      shownAt: NINE,
      name: 'Inbound',
      holder: '',
    });
    expect(await world.database.deadlines.get('expiry|c-1')).toMatchObject({
      after: NINE,
      next: { lead: 1, due: Date.parse('2026-11-28T08:00Z') },
    });
  });

  it('is shown once', async () => {
    await deliver();
    await deliver();
    expect(world.browser.notificationLog).toHaveLength(1);
  });

  it('is shown with others as one notification', async () => {
    await world.database.deadlines.add(
      kept(dated('2026-11-29', { subjectId: 'c-2', key: 'expiry|c-2' }), { next: DUE }),
    );
    await deliver();
    expect(onScreen()).toEqual([`group|${NINE}`]);
    expect(world.browser.notifications.get(`group|${NINE}`)?.title).toBe('2 reminders');
    expect(await row('expiry|c-2|2026-11-29|7d')).toMatchObject({
      state: 'shown',
      notificationId: `group|${NINE}`,
      name: 'Revenue',
      holder: 'Ada Example',
    });
  });

  it('waits in quiet times, unclaimed', async () => {
    await deliver(UNTIL_NOON);
    expect(onScreen()).toEqual([]);
    expect(await row()).toBeUndefined();
    expect(await world.database.deadlines.get('expiry|c-1')).toMatchObject({ next: DUE });
  });

  it('is claimed, and no more, without the user’s leave', async () => {
    Object.assign(world.browser, { permission: 'denied', whenDenied: 'rejects' });
    await deliver();
    expect(await row()).toMatchObject({ state: 'claimed', shownAt: null });
    world.browser.permission = 'granted';
    await deliver();
    expect(await row()).toMatchObject({ state: 'shown', claimedAt: NINE });
  });

  it('stays claimed when the browser does not take it, which is no success', async () => {
    world.browser.notificationTrouble = new Error('Not now');
    await expect(deliver()).rejects.toThrow('Not now');
    expect(await row()).toMatchObject({ state: 'claimed', shownAt: null });
  });

  it('does not come again that was told before, as when the clock was set back', async () => {
    await put(delivery(dated('2026-11-29'), 7, { state: 'acted', action: 'acknowledged' }));
    await deliver();
    expect(world.browser.notificationLog).toEqual([]);
    expect(await row()).toMatchObject({ action: 'acknowledged' });
    expect(await world.database.deadlines.get('expiry|c-1')).toMatchObject({ next: { lead: 1 } });
  });
});

describe('what a killed run had claimed', () => {
  const claimed = (overrides: Partial<Delivery> = {}) =>
    delivery(dated('2026-11-29'), 7, { state: 'claimed', shownAt: null, claimedAt: NINE - HOUR_MS, ...overrides });

  it('is shown under the id it had', async () => {
    await put(claimed({ notificationId: 'group|1' }));
    await deliver();
    expect(onScreen()).toEqual(['group|1']);
    expect(await row()).toMatchObject({ state: 'shown', claimedAt: NINE - HOUR_MS, shownAt: NINE });
  });

  it('is only recorded when its notification is there already', async () => {
    await put(claimed({ notificationId: KEY }));
    world.browser.notifications.set(KEY, { title: '', message: '', context: '', buttons: [], sticky: false });
    await deliver();
    expect(world.browser.notificationLog).toEqual([]);
    expect(await row()).toMatchObject({ state: 'shown', shownAt: NINE });
  });

  it('waits in quiet times, while an exam that ends does not', async () => {
    await put(claimed());
    const exam = timed(NINE, { kind: 'sitting', key: 'sitting|c-2', subjectId: 'c-2' });
    await world.database.deadlines.add(kept(exam, { next: { lead: 0, due: NINE } }));
    await deliver(UNTIL_NOON);
    expect(onScreen()).toEqual([`sitting|c-2|${NINE}|0m`]);
    expect(await row()).toMatchObject({ state: 'claimed', shownAt: null });
    await deliver();
    expect(onScreen()).toContain(KEY);
  });
});

describe('what was put off', () => {
  const snoozed = (due: number) =>
    delivery(dated('2026-11-29'), 7, { key: `${KEY}+1`, snoozes: 1, state: 'planned', due });

  it.each([
    ['before', NINE - 1, true],
    ['at', NINE, true],
    ['after', NINE + 1, false],
  ])('to a moment %s now', async (_, due, comes) => {
    await put(snoozed(due));
    await deliver();
    expect(onScreen()).toEqual(comes ? [`${KEY}+1`] : []);
  });

  it('waits in quiet times', async () => {
    await put(snoozed(NINE));
    await deliver(UNTIL_NOON);
    expect(onScreen()).toEqual([]);
    expect(await row(`${KEY}+1`)).toMatchObject({ state: 'planned' });
  });
});

describe('the screen', () => {
  const content = { title: 'x', message: 'x', context: '', buttons: [], sticky: false };

  it('loses what has been answered elsewhere, and keeps what has not', async () => {
    const other = dated('2026-11-29', { subjectId: 'c-2', key: 'expiry|c-2' });
    await put(
      delivery(dated('2026-11-29'), 7, { state: 'acted', notificationId: 'done' }),
      delivery(dated('2026-11-29'), 14, { state: 'acted', notificationId: 'half' }),
      delivery(other, 14, { state: 'shown', notificationId: 'half' }),
    );
    for (const id of ['done', 'half', 'test|1']) world.browser.notifications.set(id, content);
    await deliver();
    expect(onScreen()).toEqual(['half', 'test|1']);
  });
});
