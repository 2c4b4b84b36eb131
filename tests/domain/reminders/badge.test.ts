import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/domain/reminders/badge.ts';
import type { Deadline, DeadlineKind } from '../../../src/domain/reminders/deadline.ts';
import { standingOf } from '../../../src/domain/reminders/outlook.ts';
import { addDays, DAY_MS, HOUR_MS, MINUTE_MS, startOfDay } from '../../../src/domain/time.ts';
import { on } from '../../fixtures/rows.ts';

const ZONE = 'Europe/Paris';
const NOW = Date.parse('2026-11-22T09:00Z');
const TODAY = '2026-11-22';
const MOMENT = { now: NOW, today: TODAY, days: 30, remindersOpen: 0 };
const SECOND_MS = 1_000;

function expiry(text: string, kind: DeadlineKind = 'expiry'): Deadline {
  const date = on(text);
  const at = startOfDay(date.precision === 'day' ? addDays(date.on, 1) : date.on, ZONE);
  return { key: `${kind}|${text}`, kind, subjectId: text, on: date, at };
}

function locked(left: number): Deadline {
  return { key: `retake|${left}`, kind: 'retake', subjectId: String(left), on: null, at: NOW + left };
}

describe('the badge', () => {
  it('is empty when there is nothing', () => {
    expect(badgeOf([], MOMENT)).toEqual({ text: '', tone: 'calm' });
  });

  it.each([
    ['in thirty days', '2026-12-22', { text: '30d', tone: 'calm' }],
    ['in more days than it looks ahead', '2026-12-23', { text: '', tone: 'calm' }],
    ['in eight days', '2026-11-30', { text: '8d', tone: 'calm' }],
    ['in a week', '2026-11-29', { text: '7d', tone: 'urgent' }],
    ['tomorrow', '2026-11-23', { text: '1d', tone: 'urgent' }],
    ['today', '2026-11-22', { text: '!', tone: 'urgent' }],
    ['yesterday', '2026-11-21', { text: '!', tone: 'urgent' }],
    ['a month to come', '2026-12', { text: '9d', tone: 'calm' }],
    ['the month that runs', '2026-11', { text: '!', tone: 'urgent' }],
    ['the month before', '2026-10', { text: '!', tone: 'urgent' }],
  ])('of an expiry: %s', (_, text, badge) => {
    expect(badgeOf([expiry(text)], MOMENT)).toEqual(badge);
  });

  it.each([
    [2 * DAY_MS, '2d'],
    [2 * DAY_MS - 1, '1d'],
    [DAY_MS, '1d'],
    [DAY_MS - 1, '24h'],
    [11 * HOUR_MS + 1, '12h'],
    [11 * HOUR_MS, '11h'],
    [HOUR_MS + SECOND_MS, '2h'],
    [HOUR_MS, '1h'],
    [59 * MINUTE_MS + SECOND_MS, '1h'],
    [59 * MINUTE_MS, '59m'],
    [MINUTE_MS, '1m'],
    [SECOND_MS, '1m'],
    [1, '1m'],
  ])('of a lock of %i ms is %s', (left, text) => {
    expect(badgeOf([locked(left)], MOMENT)).toEqual({ text, tone: 'urgent' });
  });

  it('says nothing of an exam that may be retaken, nor of a grade that should be in', () => {
    expect(badgeOf([locked(0), expiry('2026-11-20', 'practicum-grade')], MOMENT).text).toBe('');
  });

  it.each([
    [0, 'today', '2026-11-22', '!'],
    [0, 'tomorrow', '2026-11-23', ''],
    [1, 'tomorrow', '2026-11-23', '1d'],
    [1, 'the day after', '2026-11-24', ''],
    [365, 'in a year', '2027-11-22', '365d'],
  ])('looks %i days ahead: %s', (days, _, text, shown) => {
    expect(badgeOf([expiry(text)], { ...MOMENT, days }).text).toBe(shown);
  });

  it('fits where four characters fit, also for who looks a thousand days ahead', () => {
    expect(badgeOf([expiry(addDays(TODAY, 999))], { ...MOMENT, days: 1_000 }).text).toBe('999d');
    expect(badgeOf([expiry(addDays(TODAY, 1_000))], { ...MOMENT, days: 1_000 }).text).toBe('999+');
  });

  it('speaks of the soonest, but of what was missed before all', () => {
    expect(badgeOf([expiry('2026-12-01'), locked(5 * HOUR_MS), expiry('2026-11-25')], MOMENT).text).toBe('5h');
    expect(badgeOf([locked(5 * HOUR_MS), expiry('2026-11-01')], MOMENT).text).toBe('!');
  });

  it('finds what is near behind what only begins at the same moment', () => {
    // Both are reached as December begins, but one is due on 30 November and the other in December.
    expect(badgeOf([expiry('2026-12'), expiry('2026-11-30', 'practicum-due')], { ...MOMENT, days: 8 }).text).toBe('8d');
  });
});

describe('any badge', () => {
  const days = fc.integer({ min: -40, max: 1_500 }).map((offset) => addDays(TODAY, offset));
  const deadlines = fc.oneof(
    fc.tuple(days, fc.boolean()).map(([day, month]) => expiry(month ? day.slice(0, 7) : day)),
    fc.integer({ min: -DAY_MS, max: 3 * DAY_MS }).map(locked),
  );
  const lists = fc.uniqueArray(deadlines, { selector: ({ key }) => key, maxLength: 8 });
  const looks = fc.nat(1_000);

  it('has four characters at most, and no zero in front of its unit', () => {
    fc.assert(
      fc.property(lists, looks, (items, ahead) => {
        expect(badgeOf(items, { ...MOMENT, days: ahead }).text).toMatch(/^(|!|999\+|[1-9]\d{0,2}[dhm])$/);
      }),
    );
  });

  it('is empty exactly when nothing has come and nothing comes within its days', () => {
    fc.assert(
      fc.property(lists, looks, (items, ahead) => {
        const calls = items.some((item) => {
          const standing = standingOf(item, NOW, TODAY);
          if (standing.kind === 'ahead') return standing.days <= ahead;
          return standing.kind === 'now' || standing.kind === 'past';
        });
        expect(badgeOf(items, { ...MOMENT, days: ahead }).text === '').toBe(!calls);
      }),
    );
  });

  it('does not depend on the order of its deadlines', () => {
    fc.assert(
      fc.property(lists, looks, (items, ahead) => {
        const moment = { ...MOMENT, days: ahead };
        expect(badgeOf(items.toReversed(), moment)).toEqual(badgeOf(items, moment));
      }),
    );
  });

  it('of a lock never claims more than a step over what is left, and never less', () => {
    const UNIT = { h: HOUR_MS, m: MINUTE_MS };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: DAY_MS - 1 }), (left) => {
        const { text } = badgeOf([locked(left)], MOMENT);
        const unit = text.endsWith('h') ? UNIT.h : UNIT.m;
        const said = Number.parseInt(text, 10) * unit;
        expect(said).toBeGreaterThanOrEqual(left);
        expect(said - left).toBeLessThan(unit);
      }),
    );
  });
});

describe('reminders that await an answer', () => {
  it.each([
    ['are told of where nothing else is', [], { text: '!', tone: 'calm' }],
    ['leave room for the soonest deadline', [expiry(addDays(TODAY, 3))], { text: '3d', tone: 'urgent' }],
    ['stand before one that is far ahead', [expiry(addDays(TODAY, 300))], { text: '!', tone: 'calm' }],
  ])('%s', (_, items, badge) => {
    expect(badgeOf(items, { ...MOMENT, remindersOpen: 2 })).toEqual(badge);
  });
});
