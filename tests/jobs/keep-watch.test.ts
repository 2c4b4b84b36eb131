import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Certification } from '../../src/domain/certifications/certification.ts';
import { retakeLock } from '../../src/domain/certifications/retake-lock.ts';
import { badgeOf } from '../../src/domain/reminders/badge.ts';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type ReminderPreferences,
} from '../../src/domain/reminders/reminder-preferences.ts';
import { addDays, DAY_MS, dayOf, HOUR_MS, MINUTE_MS } from '../../src/domain/time.ts';
import { keepWatch, keepWatchAfterChange } from '../../src/jobs/keep-watch.ts';
import { changePreferences } from '../../src/store/changes/settings.ts';
import { killedAt } from '../fixtures/fuse.ts';
import { speak } from '../fixtures/locale-messages.ts';
import { certification, holder, on } from '../fixtures/rows.ts';
import { allRows } from '../fixtures/versions/frozen-version.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
let world: TestWorld;

beforeEach(() => {
  world = testWorld({ now: NOW });
});

const keep = (...rows: readonly Partial<Certification>[]) =>
  world.database.certifications.bulkAdd(rows.map((row, index) => certification({ id: `c-${index}`, ...row })));
const lockedFor = (ms: number, now = NOW) => ({ startedAt: now, reason: 'last-attempt' as const, until: now + ms });
const looked = async () => {
  await keepWatch(world);
  return { text: world.browser.badge?.text, next: (world.browser.tick ?? 0) - world.now() };
};
/** Everything that is kept and everything that is shown. */
const state = async () => {
  const { badge, tick, firstPaint } = world.browser;
  return { rows: await allRows(world.database), badge, tick, firstPaint };
};

describe('a look at the database', () => {
  it('of nothing shows nothing, and comes again', async () => {
    expect(await looked()).toEqual({ text: '', next: 6 * HOUR_MS });
    expect(world.browser.badge?.title).toBe('Partner Companion');
    expect(world.browser.firstPaint).toMatchObject({ items: [], anyCertification: false, zone: 'Europe/Paris' });
  });

  it('names the moment in the tooltip, which stands for hours, where the popup counts seconds', async () => {
    const until = world.now() + 3 * HOUR_MS;
    await keep({ name: 'SEO', lock: { startedAt: until - 12 * HOUR_MS, reason: 'last-attempt', until } });
    await looked();
    expect(world.browser.badge?.title).toMatch(/^SEO: Retake locked until .*\d\d:\d\d/);
    expect(world.browser.badge?.title).not.toMatch(/\d\d:\d\d:\d\d/);
  });

  it('makes deadlines, badge, tooltip and first paint', async () => {
    await world.database.holders.add(holder());
    await keep({ name: 'Inbound', expires: on('2026-12-15') }, { name: 'Revenue', expires: on('2027-02') });
    expect((await looked()).text).toBe('23d');
    expect(world.browser.badge).toEqual({ text: '23d', tone: 'calm', title: 'Inbound: Expires in 23 days' });
    expect(world.browser.firstPaint?.items.map(({ name }) => name)).toEqual(['Inbound', 'Revenue']);
    expect(await world.database.deadlines.count()).toBe(2);
  });

  it('speaks the language of the browser', async () => {
    speak('fr');
    await keep({ name: 'Inbound', expires: on('2026-11-22') });
    await keepWatch(world);
    expect(world.browser.badge?.title).toMatch(/^Inbound.+aujourd/);
  });

  it('shows no badge to who wants none, and still says in words what is next', async () => {
    await keep({ name: 'Inbound', expires: on('2026-11-22') });
    await changePreferences(world.database, { badge: false });
    await keepWatch(world);
    expect(world.browser.badge).toEqual({ text: '', tone: 'calm', title: 'Inbound: Expires today' });
  });

  it('looks as far ahead as the user chose', async () => {
    await keep({ expires: on('2026-12-15') });
    await changePreferences(world.database, { badgeDays: 22 });
    expect((await looked()).text).toBe('');
    await changePreferences(world.database, { badgeDays: 23 });
    expect((await looked()).text).toBe('23d');
  });

  it('remembers what was missed for thirty-one days', async () => {
    await keep({ expires: on('2026-10-22') });
    expect((await looked()).text).toBe('!');
    world.setNow(NOW + DAY_MS);
    expect((await looked()).text).toBe('');
  });

  it('changes nothing when nothing has changed', async () => {
    await keep({ expires: on('2026-12-15') }, { lock: lockedFor(5 * HOUR_MS) });
    await keepWatch(world);
    const before = await state();
    const { ticksSet } = world.browser;
    await keepWatch(world);
    expect(await state()).toEqual(before);
    expect(world.browser.ticksSet).toBe(ticksSet);
  });

  it('sets the alarm again when it was lost or lies elsewhere', async () => {
    await keepWatch(world);
    const { tick } = world.browser;
    for (const lost of [null, NOW - DAY_MS, NOW + 50 * DAY_MS]) {
      world.browser.tick = lost;
      await keepWatch(world);
      expect(world.browser.tick).toBe(tick);
    }
  });
});

describe('the calendar that deadlines rest on', () => {
  const atOf = async () => (await world.database.deadlines.toArray()).map(({ at }) => new Date(at).toISOString());
  const handedIn = { stage: 'practicum-submitted' as const, practicumSubmittedOn: '2026-11-20' };

  it.each([
    ['Europe/Paris', '2026-12-15T23:00:00.000Z'],
    ['America/New_York', '2026-12-16T05:00:00.000Z'],
    ['Pacific/Apia', '2026-12-15T11:00:00.000Z'],
    ['Asia/Kathmandu', '2026-12-15T18:15:00.000Z'],
  ])('moves with the user to %s', async (zone, at) => {
    await keep({ expires: on('2026-12-15') });
    world.setZone('Pacific/Honolulu');
    await keepWatch(world);
    world.setZone(zone);
    await keepWatch(world);
    expect(await atOf()).toEqual([at]);
    expect(world.browser.firstPaint?.items.map((item) => new Date(item.at).toISOString())).toEqual([at]);
    expect(world.browser.firstPaint?.zone).toBe(zone);
  });

  it.each([
    ['as it is', {}, '2026-12-01T23:00:00.000Z'],
    ['with a day off', { holidays: ['2026-11-24'] }, '2026-12-02T23:00:00.000Z'],
    ['with another weekend', { weekend: [5, 6] }, '2026-11-30T23:00:00.000Z'],
  ])('counts working days %s', async (_, choice, at) => {
    await keep(handedIn);
    await keepWatch(world);
    await changePreferences(world.database, choice);
    await keepWatch(world);
    expect(await atOf()).toEqual([at]);
  });

  it('foresees no grade in a week without a working day', async () => {
    await keep(handedIn);
    await changePreferences(world.database, { weekend: [1, 2, 3, 4, 5, 6, 7] });
    await keepWatch(world);
    expect(await atOf()).toEqual([]);
  });
});

describe('when it looks again', () => {
  it.each([
    ['at most six hours later', 40 * HOUR_MS, 6 * HOUR_MS],
    ['when the hours shown become fewer', 5.5 * HOUR_MS, 0.5 * HOUR_MS],
    ['when a whole hour is over', 5 * HOUR_MS, HOUR_MS],
    ['when the last hour begins to be told in minutes', HOUR_MS, MINUTE_MS],
    ['when the minutes shown become fewer', 10.25 * MINUTE_MS, 0.25 * MINUTE_MS],
    ['at the end itself', MINUTE_MS, MINUTE_MS],
    ['a second later at the earliest', 1, 1_000],
  ])('%s', async (_, left, next) => {
    await keep({ lock: lockedFor(left) });
    expect((await looked()).next).toBe(next);
  });

  it.each([
    ['Europe/Paris', '2026-10-25T20:00Z', '2026-10-25T23:00Z'],
    ['Europe/Paris', '2027-03-28T18:00Z', '2027-03-28T22:00Z'],
    ['America/New_York', '2026-11-02T01:00Z', '2026-11-02T05:00Z'],
    ['Asia/Kathmandu', '2026-11-22T17:00Z', '2026-11-22T18:15Z'],
    ['Pacific/Apia', '2026-11-22T08:00Z', '2026-11-22T11:00Z'],
    ['Asia/Beirut', '2026-03-28T20:00Z', '2026-03-28T22:00Z'],
  ])('at the next midnight of %s', async (zone, now, midnight) => {
    world.setZone(zone);
    world.setNow(Date.parse(now));
    await keepWatch(world);
    expect(world.browser.tick).toBe(Date.parse(midnight));
  });

  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu');
  const moments = fc.oneof(
    fc.integer({ min: Date.parse('2026-10-20T00:00Z'), max: Date.parse('2026-11-05T00:00Z') }),
    fc.integer({ min: Date.parse('2027-03-10T00:00Z'), max: Date.parse('2027-04-05T00:00Z') }),
    fc.integer({ min: Date.parse('2190-01-01T00:00Z'), max: Date.parse('2199-01-01T00:00Z') }),
  );
  const lefts = fc.array(fc.integer({ min: -2 * DAY_MS, max: 3 * DAY_MS }), { maxLength: 3 });
  const expiries = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.boolean()), { maxLength: 3 });

  it('lies ahead, within six hours, and before anything that is shown changes', async () => {
    await fc.assert(
      fc.asyncProperty(zones, moments, lefts, expiries, fc.nat(999), async (zone, now, locks, days, share) => {
        world = testWorld({ now, zone });
        const today = dayOf({ now, zone });
        await keep(
          ...locks.map((left) => ({ lock: lockedFor(left, now) })),
          ...days.map(([offset, month], index) => {
            const day = addDays(today, offset);
            return { id: `e-${index}`, expires: on(month ? day.slice(0, 7) : day) };
          }),
        );
        const { text, next } = await looked();
        expect(next).toBeGreaterThanOrEqual(1_000);
        expect(next).toBeLessThanOrEqual(6 * HOUR_MS);
        // Less than the second that an alarm needs is not worth a look.
        const between = now + Math.max(0, Math.floor(((next - 1_000) * share) / 1_000));
        const later = { now: between, today: dayOf({ now: between, zone }), days: 30, remindersOpen: 0 };
        expect(badgeOf(world.browser.firstPaint?.items ?? [], later).text).toBe(text);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

describe('a look that finds reminders due', () => {
  const EXPIRY = { name: 'Inbound', expires: on('2026-11-29') };
  const KEY = 'expiry|c-0|2026-11-29|7d';
  const prefer = (change: Partial<ReminderPreferences>) =>
    changePreferences(world.database, { reminders: { ...DEFAULT_REMINDER_PREFERENCES, ...change } });

  /** Half past eight in Paris, half an hour before a reminder. */
  beforeEach(async () => {
    world = testWorld({ now: NOW - 1.5 * HOUR_MS });
    await keep(EXPIRY);
  });

  it('has set the alarm to the moment they come', async () => {
    expect((await looked()).next).toBe(0.5 * HOUR_MS);
  });

  it('shows them and says in the popup what awaits an answer', async () => {
    await looked();
    world.setNow(NOW - HOUR_MS);
    expect((await looked()).text).toBe('7d');
    expect([...world.browser.notifications.keys()]).toEqual([KEY]);
    expect(world.browser.firstPaint).toMatchObject({ remindersOpen: 1, reminders: [{ key: KEY, name: 'Inbound' }] });
  });

  it('shows one at once that a change of leads has made due, and plans it by the new ones', async () => {
    await looked();
    await prefer({ leads: { expiry: [6, 0] } });
    // Neither 7 days nor 6 have come.
    expect((await looked()).next).toBe(6 * HOUR_MS);
    world.setNow(NOW + 23 * HOUR_MS);
    await looked();
    expect([...world.browser.notifications.keys()]).toEqual([KEY.replace('7d', '6d')]);
  });

  it('comes again at the end of a quiet time for what that holds back', async () => {
    await prefer({ quiet: { hours: { from: 8 * 60, to: 10.25 * 60 }, weekdays: [] } });
    await looked();
    world.setNow(NOW - HOUR_MS);
    expect((await looked()).next).toBe(1.25 * HOUR_MS);
    expect(world.browser.notifications.size).toBe(0);
    world.setNow(NOW + 0.25 * HOUR_MS);
    await looked();
    expect(world.browser.notifications.size).toBe(1);
  });

  it('does not lie in a quiet time for nothing, unless something comes that never waits', async () => {
    await prefer({ quiet: { hours: { from: 8 * 60, to: 10.25 * 60 }, weekdays: [] } });
    await keep({ id: 'c-8', sitting: { startedAt: world.now(), limitMinutes: 200 } });
    await world.database.settings.delete('deadlines-made-for');
    // The exam's own countdown is told by the hour.
    expect((await looked()).next).toBe((200 - 180) * MINUTE_MS);
    world.setNow(world.now() + 189.5 * MINUTE_MS);
    expect((await looked()).next).toBe(0.5 * MINUTE_MS);
  });

  it('is tried again after five minutes when the browser does not take them', async () => {
    await looked();
    world.setNow(NOW - HOUR_MS);
    world.browser.notificationTrouble = new Error('Not now');
    await expect(keepWatch(world)).rejects.toThrow('Not now');
    expect(world.browser.tick).toBe(world.now() + 5 * MINUTE_MS);
    expect(world.browser.firstPaint?.remindersOpen).toBe(1);
  });

  it('and fails before it is through has an alarm all the same', async () => {
    world.browser.tick = NOW - 2 * HOUR_MS;
    const { keepFirstPaint } = world.browser;
    Object.assign(world.browser, { keepFirstPaint: () => Promise.reject(new Error('No space')) });
    await expect(keepWatch(world)).rejects.toThrow('No space');
    expect(world.browser.tick).toBe(world.now() + 5 * MINUTE_MS);
    Object.assign(world.browser, { keepFirstPaint });
  });

  it('says how many await an answer where nothing has a date any more', async () => {
    await looked();
    world.setNow(NOW - HOUR_MS);
    await looked();
    world.setNow(NOW + 60 * DAY_MS);
    await looked();
    expect(world.browser.badge).toMatchObject({ text: '!', tone: 'calm', title: expect.stringMatching(/2/) });
  });
});

describe('a look after a change', () => {
  it('that fails is reported, and fails nothing', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    Object.assign(world.browser, { showBadge: () => Promise.reject(new Error('No such icon')) });
    await keepWatchAfterChange(world);
    expect(report.mock.calls).toEqual([['keep-watch failed', new Error('No such icon')]]);
    report.mockRestore();
  });
});

it('one look at a time, across all contexts', async () => {
  let [looking, most] = [0, 0];
  const counted: typeof world.browser.showBadge = async () => {
    looking += 1;
    most = Math.max(most, looking);
    await new Promise((resolve) => setTimeout(resolve, 5));
    looking -= 1;
  };
  Object.assign(world.browser, { showBadge: counted });
  const other = { ...testWorld({ now: NOW, database: world.database }), browser: world.browser };
  await Promise.all([keepWatch(world), keepWatch(other), keepWatch(world)]);
  expect(most).toBe(1);
});

describe('a look that is killed', () => {
  const ROWS = [
    { name: 'Inbound', expires: on('2026-12-15') },
    { lock: retakeLock(NOW - HOUR_MS, 'last-attempt', 12) },
    { stage: 'practicum-submitted' as const, practicumSubmittedOn: '2026-11-20' },
    { expires: on('2026-11-30'), deletedAt: NOW },
  ];

  /** A world whose deadlines were made for another zone and another calendar. */
  async function outdated(): Promise<void> {
    world = testWorld({ now: NOW, zone: 'Pacific/Honolulu' });
    await keep(...ROWS);
    await keepWatch(world);
    world.setZone('Europe/Paris');
    world.setNow(NOW + HOUR_MS);
    await changePreferences(world.database, { holidays: ['2026-11-24'], badgeDays: 60 });
  }

  it('before any of its steps ends as one that was not, once it is run again', async () => {
    await outdated();
    await keepWatch(world);
    const undisturbed = await state();
    let kills = 0;
    for (;;) {
      await outdated();
      if (!(await killedAt(world, kills + 1, () => keepWatch(world)))) break;
      kills += 1;
      await keepWatch(world);
      expect(await state()).toEqual(undisturbed);
    }
    // Reading preferences and the note, rebuilding, the snapshot, and each of the four calls of the browser.
    expect(kills).toBeGreaterThan(15);
  });
});
