import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../../src/domain/certifications/deadlines-of.ts';
import { type Deadline, type DeadlineKind, deadlineKey } from '../../../src/domain/reminders/deadline.ts';
import { byUrgency, isCurrent, standingOf } from '../../../src/domain/reminders/outlook.ts';
import { addDays, DAY_MS, dayOf, HOUR_MS, startOfDay } from '../../../src/domain/time.ts';
import { NO_DAYS } from '../../fixtures/reminders.ts';
import { certification, on } from '../../fixtures/rows.ts';

const ZONE = 'Europe/Paris';
const NOW = Date.parse('2026-11-22T09:00Z');
const TODAY = '2026-11-22';

function dated(kind: DeadlineKind, text: string, id = 'c-1', zone = ZONE): Deadline {
  const date = on(text);
  const at = startOfDay(date.precision === 'day' ? addDays(date.on, 1) : date.on, zone);
  return { key: deadlineKey(kind, id), kind, subjectId: id, on: date, at };
}

function timed(kind: DeadlineKind, at: number, id = 'c-1'): Deadline {
  return { key: deadlineKey(kind, id), kind, subjectId: id, on: null, at };
}

describe('where a date stands', () => {
  it.each([
    ['2026-11-24', { kind: 'ahead', days: 2 }],
    ['2026-11-23', { kind: 'ahead', days: 1 }],
    ['2026-11-22', { kind: 'now' }],
    ['2026-11-21', { kind: 'past', days: 1 }],
    ['2026-10-22', { kind: 'past', days: 31 }],
    ['2027-02', { kind: 'ahead', days: 71 }],
    ['2026-12', { kind: 'ahead', days: 9 }],
    ['2026-11', { kind: 'now' }],
    // It was valid to the end of October, so it has been over for 22 days and not since the first.
    ['2026-10', { kind: 'past', days: 22 }],
  ])('%s', (text, standing) => {
    expect(standingOf(dated('expiry', text), NOW, TODAY)).toMatchObject(standing);
  });

  it('says how long to the millisecond', () => {
    const standing = standingOf(dated('expiry', '2026-11-23'), NOW, TODAY);
    expect(standing).toEqual({ kind: 'ahead', days: 1, ms: Date.parse('2026-11-23T23:00Z') - NOW });
  });

  it('changes at midnight', () => {
    const row = dated('expiry', '2026-11-22');
    expect(standingOf(row, row.at - 1, '2026-11-22')).toEqual({ kind: 'now' });
    expect(standingOf(row, row.at, '2026-11-23')).toEqual({ kind: 'past', days: 1 });
  });

  it('of a month stays from its first moment to its last', () => {
    const row = dated('practicum-due', '2026-12');
    expect(standingOf(row, row.at - 1, '2026-11-30')).toEqual({ kind: 'ahead', days: 1, ms: 1 });
    expect(standingOf(row, row.at, '2026-12-01')).toEqual({ kind: 'now' });
    expect(standingOf(row, startOfDay('2027-01-01', ZONE) - 1, '2026-12-31')).toEqual({ kind: 'now' });
    expect(standingOf(row, startOfDay('2027-01-01', ZONE), '2027-01-01')).toEqual({ kind: 'past', days: 1 });
  });
});

describe('where a moment stands', () => {
  it.each<[string, DeadlineKind, number, object]>([
    ['locked for two days and more', 'retake', 2.5 * DAY_MS, { kind: 'ahead', days: 2, ms: 2.5 * DAY_MS }],
    ['locked for hours', 'retake', 11 * HOUR_MS, { kind: 'ahead', days: 0, ms: 11 * HOUR_MS }],
    ['locked for a millisecond', 'retake', 1, { kind: 'ahead', days: 0, ms: 1 }],
    ['unlocked this moment', 'retake', 0, { kind: 'open' }],
    ['unlocked long ago', 'retake', -9 * DAY_MS, { kind: 'open' }],
    ['an exam that runs', 'sitting', HOUR_MS, { kind: 'ahead', days: 0, ms: HOUR_MS }],
    ['an exam whose time is up this moment', 'sitting', 0, { kind: 'past', days: 0 }],
    ['an exam whose time was up a moment ago', 'sitting', -1, { kind: 'past', days: 0 }],
    ['an exam whose time was up yesterday', 'sitting', -1.5 * DAY_MS, { kind: 'past', days: 1 }],
  ])('%s', (_, kind, left, standing) => {
    expect(standingOf(timed(kind, NOW + left), NOW, TODAY)).toEqual(standing);
  });

  it('calls a grade open once it should be in', () => {
    expect(standingOf(dated('practicum-grade', '2026-11-22'), NOW, TODAY)).toEqual({ kind: 'now' });
    expect(standingOf(dated('practicum-grade', '2026-11-21'), NOW, TODAY)).toEqual({ kind: 'open' });
  });
});

describe('what is still worth showing', () => {
  it.each([
    ['what is far ahead', dated('expiry', '2030-01-01'), true],
    ['what has come', dated('expiry', '2026-11-22'), true],
    ['what was missed 31 days ago', dated('expiry', '2026-10-22'), true],
    ['what was missed before', dated('expiry', '2026-10-21'), false],
    ['the month before', dated('expiry', '2026-10'), true],
    ['the month before that', dated('expiry', '2026-09'), false],
    ['an exam open for 31 days', timed('retake', NOW - 31 * DAY_MS), true],
    ['an exam open for longer', timed('retake', NOW - 31 * DAY_MS - 1), false],
    ['a grade that should have been in long ago', dated('practicum-grade', '2026-10-01'), false],
  ])('%s', (_, deadline, current) => {
    expect(isCurrent(deadline, NOW, TODAY)).toBe(current);
  });
});

describe('byUrgency', () => {
  const keys = (items: readonly Deadline[]) => byUrgency(items, NOW, TODAY).map(({ key }) => key);

  it('puts the next before what can be taken up, and that before what was missed', () => {
    const items = [
      dated('expiry', '2026-11-10', 'missed-long-ago'),
      dated('expiry', '2026-11-20', 'missed-lately'),
      timed('retake', NOW - HOUR_MS, 'open-since-an-hour'),
      timed('retake', NOW - 5 * HOUR_MS, 'open-since-five'),
      dated('expiry', '2026-12-24', 'december'),
      dated('expiry', '2026-11-22', 'today'),
      timed('retake', NOW + HOUR_MS, 'in-an-hour'),
      dated('expiry', '2026-11', 'this-month'),
    ];
    expect(keys(items)).toEqual([
      'expiry|this-month',
      'retake|in-an-hour',
      'expiry|today',
      'expiry|december',
      'retake|open-since-five',
      'retake|open-since-an-hour',
      'expiry|missed-lately',
      'expiry|missed-long-ago',
    ]);
  });

  it('orders what comes at the same moment by name', () => {
    const items = ['c', 'a', 'b'].map((id) => dated('expiry', '2026-12-24', id));
    expect(keys(items)).toEqual(['expiry|a', 'expiry|b', 'expiry|c']);
  });

  const moments = fc.oneof(
    fc.constantFrom('expiry' as const, 'practicum-due' as const, 'practicum-grade' as const).chain((kind) =>
      fc.tuple(fc.integer({ min: -60, max: 60 }), fc.boolean()).map(([offset, month]) => {
        const day = addDays(TODAY, offset);
        return dated(kind, month ? day.slice(0, 7) : day);
      }),
    ),
    fc
      .tuple(fc.constantFrom('retake' as const, 'sitting' as const), fc.integer({ min: -9, max: 9 }))
      .map(([kind, hours]) => timed(kind, NOW + hours * HOUR_MS)),
  );
  const lists = fc
    .array(moments, { maxLength: 25 })
    .map((items) => items.map((item, index) => ({ ...item, key: `${item.kind}|${index}` })));
  const shuffled = lists.chain((items) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length })),
  );

  it('gives one order however its items are shuffled, and loses none', () => {
    fc.assert(
      fc.property(shuffled, ([items, other]) => {
        expect(keys(other)).toEqual(keys(items));
        expect(new Set(keys(items))).toEqual(new Set(items.map(({ key }) => key)));
      }),
    );
  });

  it('orders any two alike, whatever stands between them', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const ordered = byUrgency(items, NOW, TODAY);
        for (const [index, earlier] of ordered.entries()) {
          for (const later of ordered.slice(index + 1))
            expect(keys([later, earlier])).toEqual([earlier.key, later.key]);
        }
      }),
    );
  });

  it('leaves the list it was given alone', () => {
    const items = [dated('expiry', '2026-12-24', 'b'), dated('expiry', '2026-11-24', 'a')];
    byUrgency(items, NOW, TODAY);
    expect(items.map(({ subjectId }) => subjectId)).toEqual(['b', 'a']);
  });
});

it('a deadline is ahead, then now, then past, and never goes back', () => {
  const RANK = { ahead: 0, now: 1, open: 2, past: 2 };
  const days = fc.integer({ min: 0, max: 3_000 }).map((offset) => addDays('2026-01-01', offset));
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu');
  fc.assert(
    fc.property(days, fc.boolean(), zones, fc.array(fc.integer({ min: -40, max: 40 })), (day, month, zone, steps) => {
      const [deadline] = deadlinesOf(certification({ expires: on(month ? day.slice(0, 7) : day) }), zone, NO_DAYS);
      if (deadline === undefined) throw new Error('An expiry makes a deadline');
      const moments = steps.map((step) => deadline.at + step * 0.6 * DAY_MS).sort((a, b) => a - b);
      const ranks = moments.map((now) => RANK[standingOf(deadline, now, dayOf({ now, zone })).kind]);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
  );
});
