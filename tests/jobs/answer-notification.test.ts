import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/domain/time.ts';
import { actOnReminders } from '../../src/jobs/act-on-reminders.ts';
import { openNotification, snoozeNotification } from '../../src/jobs/answer-notification.ts';
import { changePartner } from '../../src/jobs/change-partner.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { renewal } from '../fixtures/partner-rows.ts';
import { certification, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris. */
const NINE = Date.parse('2026-11-22T08:00Z');
const KEY = 'expiry|c-0|2026-11-29|7d';
let world: TestWorld;
let id: string;

/** So many reminders that came up as one notification. */
async function shown(count: number): Promise<void> {
  world = testWorld({ now: NINE - DAY_MS });
  await world.database.certifications.bulkAdd(
    Array.from({ length: count }, (_, index) => certification({ id: `c-${index}`, expires: on('2026-11-29') })),
  );
  await keepWatch(world);
  world.setNow(NINE);
  await keepWatch(world);
  id = [...world.browser.notifications.keys()].join();
}

const states = async () =>
  (await world.database.deliveries.toArray()).map(({ key, state, action }) => `${key} ${action ?? state}`);
const onScreen = () => [...world.browser.notifications.keys()];

describe('a click on a notification of one reminder', () => {
  beforeEach(() => shown(1));

  it('opens what it is about, and counts as seen', async () => {
    await openNotification(world, id);
    expect(world.browser.opened).toEqual(['/certifications/c-0']);
    expect(await states()).toEqual([`${KEY} acknowledged`]);
    expect(onScreen()).toEqual([]);
  });

  it('opens the renewal that it is about', async () => {
    const then = testWorld({ now: NINE - DAY_MS });
    await changePartner(then, { renewals: [renewal({ id: 'r-1', renewsOn: '2026-11-29' })] });
    then.setNow(NINE);
    await keepWatch(then);
    await openNotification(then, [...then.browser.notifications.keys()].join());
    expect(then.browser.opened).toEqual(['/partner/renewals/r-1']);
  });

  it('does not count as seen when nothing could be opened', async () => {
    Object.assign(world.browser, { openPanelPage: () => Promise.reject(new Error('No window')) });
    await expect(openNotification(world, id)).rejects.toThrow('No window');
    expect(await states()).toEqual([`${KEY} shown`]);
    expect(onScreen()).toEqual([id]);
  });

  it('works before its showing was recorded', async () => {
    await world.database.deliveries.update(KEY, { state: 'claimed', shownAt: null });
    await openNotification(world, id);
    expect(await states()).toEqual([`${KEY} acknowledged`]);
    await keepWatch(world);
    expect(world.browser.notificationLog).toHaveLength(1);
  });

  it('answered elsewhere in the meantime opens the agenda', async () => {
    await actOnReminders(world, [KEY], { kind: 'snooze', until: NINE + HOUR_MS });
    await openNotification(world, id);
    expect(world.browser.opened).toEqual(['/reminders']);
    expect(await states()).toEqual([`${KEY} snoozed`, `${KEY}+1 planned`]);
  });
});

describe('a click on a notification of several', () => {
  beforeEach(() => shown(3));

  it('opens the agenda, where they still wait', async () => {
    await openNotification(world, id);
    expect(world.browser.opened).toEqual(['/reminders']);
    expect((await states()).filter((state) => state.endsWith(' shown'))).toHaveLength(3);
    expect(onScreen()).toEqual([]);
    await keepWatch(world);
    expect(world.browser.notificationLog).toHaveLength(1);
  });

  it('opens the only one that is left', async () => {
    await actOnReminders(world, ['expiry|c-1|2026-11-29|7d', 'expiry|c-2|2026-11-29|7d'], { kind: 'acknowledge' });
    await openNotification(world, id);
    expect(world.browser.opened).toEqual(['/certifications/c-0']);
    expect((await states()).every((state) => state.endsWith(' acknowledged'))).toBe(true);
  });
});

it('a click on what nobody knows any more opens the agenda', async () => {
  await shown(1);
  await openNotification(world, 'test|1');
  expect(world.browser.opened).toEqual(['/reminders']);
  expect(await states()).toEqual([`${KEY} shown`]);
});

describe('a button', () => {
  it.each([
    ['an hour', 0, NINE + HOUR_MS],
    ['until nine tomorrow', 1, NINE + DAY_MS],
  ])('puts all of a notification off for %s', async (_, button, due) => {
    await shown(2);
    await snoozeNotification(world, id, button);
    const rows = await world.database.deliveries.toArray();
    expect(rows.filter(({ state }) => state === 'planned').map((row) => [row.snoozes, row.due])).toEqual([
      [1, due],
      [1, due],
    ]);
    expect(onScreen()).toEqual([]);
    expect(world.browser.opened).toEqual([]);
  });

  it('leaves alone what was answered elsewhere', async () => {
    await shown(2);
    await actOnReminders(world, [KEY], { kind: 'acknowledge' });
    await snoozeNotification(world, id, 0);
    expect((await states()).filter((state) => state.endsWith('planned'))).toEqual([
      'expiry|c-1|2026-11-29|7d+1 planned',
    ]);
  });

  it('that there is not does nothing', async () => {
    await shown(1);
    await snoozeNotification(world, id, 2);
    expect(await states()).toEqual([`${KEY} shown`]);
    expect(onScreen()).toEqual([id]);
  });
});
