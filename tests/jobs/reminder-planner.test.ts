import { describe, expect, it } from 'vitest';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type ReminderPreferences,
} from '../../src/domain/reminders/reminder-preferences.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { reminderPlanner } from '../../src/jobs/reminder-planner.ts';
import { dated, delivery, kept } from '../fixtures/reminders.ts';

/** Nine in the morning in Paris, a week before it expires. */
const NINE = Date.parse('2026-11-22T08:00Z');
const EXPIRY = dated('2026-11-29');
const at = (now: number, change: Partial<ReminderPreferences> = {}) =>
  reminderPlanner({ ...DEFAULT_REMINDER_PREFERENCES, ...change }, { now, zone: 'Europe/Paris' });
const muted = { key: EXPIRY.key, muted: true, leads: null };

describe('planning', () => {
  it.each([
    ['by the kind', {}, undefined, 1],
    ['by the leads that were chosen for the kind', { leads: { expiry: [5, 2] } }, undefined, 5],
    [
      'by the leads that were chosen for the item',
      { leads: { expiry: [5, 2] } },
      { ...muted, muted: false, leads: [3] },
      3,
    ],
    ['not, of a silent kind', { muted: ['expiry' as const] }, undefined, null],
    ['not, of a silent item', {}, muted, null],
  ])('goes %s', (_, change, choice, lead) => {
    expect(at(NINE, change).plan(EXPIRY, undefined, choice).next?.lead ?? null).toBe(lead);
  });

  it('goes by the hour and the zone', () => {
    expect(at(NINE, { minuteOfDay: 0 }).plan(EXPIRY, undefined, undefined).next?.due).toBe(
      Date.parse('2026-11-27T23:00Z'),
    );
    const there = reminderPlanner(DEFAULT_REMINDER_PREFERENCES, { now: NINE, zone: 'America/New_York' });
    expect(there.plan(EXPIRY, undefined, undefined).next?.due).toBe(Date.parse('2026-11-22T14:00Z'));
  });
});

describe('what has come due', () => {
  const due = kept(EXPIRY, { after: NINE - DAY_MS, next: { lead: 7, due: NINE } });

  it('is told as a delivery that nobody has claimed, and the deadline goes on', () => {
    const { delivery: told, kept: after } = at(NINE).reach(due, undefined);
    expect(told).toMatchObject({ key: 'expiry|c-1|2026-11-29|7d', state: 'planned', due: NINE, notificationId: null });
    expect(after).toMatchObject({ after: NINE, next: { lead: 1 } });
  });

  it('is the latest of several', () => {
    expect(at(NINE + 7 * DAY_MS).reach(due, undefined).delivery).toMatchObject({ lead: 0 });
  });

  it('is nothing once the item is silent', () => {
    expect(at(NINE).reach(due, muted)).toMatchObject({ delivery: null, kept: { next: null } });
  });
});

describe('after an act', () => {
  const daily = { repeated: ['expiry' as const] };
  const late = NINE + 9 * DAY_MS;
  const repeating = kept(EXPIRY, { after: late, next: { lead: -3, due: NINE + 10 * DAY_MS } });
  const last = delivery(EXPIRY, -2);

  it('that closes the last one, it does not come again every day', () => {
    expect(at(late, daily).after({ kind: 'acknowledge' })(repeating, last, undefined)).toMatchObject({
      settled: true,
      next: null,
    });
  });

  it('that closes an earlier one, it goes on as it would have', () => {
    expect(at(late, daily).after({ kind: 'acknowledge' })(repeating, delivery(EXPIRY, 7), undefined)).toBe(repeating);
  });

  it('that puts it off, it does not come again every day before that', () => {
    const until = NINE + 12 * DAY_MS;
    const after = at(late, daily).after({ kind: 'snooze', until })(repeating, last, undefined);
    expect(after.settled).toBe(false);
    expect(after.next?.due).toBeGreaterThan(until);
  });
});
