import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SnoozeChoice, snoozeChoices, snoozeUntil } from '../../../src/domain/reminders/snooze.ts';
import { addDays, DAY_MS, dayOf, daysBetween, type EpochMs, HOUR_MS, MINUTE_MS } from '../../../src/domain/time.ts';

const NINE = 9 * 60;
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/St_Johns',
];

function moment(local: string, zone: string): { now: EpochMs; zone: string } {
  const zoned = Temporal.ZonedDateTime.from(`${local}[${zone}]`, { offset: 'reject', disambiguation: 'reject' });
  return { now: zoned.epochMilliseconds, zone };
}

function written(until: EpochMs | null, zone: string): string | null {
  if (until === null) return null;
  return Temporal.Instant.fromEpochMilliseconds(until).toString({ timeZone: zone, smallestUnit: 'minute' });
}

const on = (day: string, minuteOfDay: number): SnoozeChoice => ({ kind: 'at', on: day, minuteOfDay });

describe('snoozeUntil', () => {
  it.each<[string, SnoozeChoice, string, string | null]>([
    ['an hour', { kind: 'hour' }, '2026-11-20T16:30', '2026-11-20T17:30'],
    ['an hour over midnight', { kind: 'hour' }, '2026-12-31T23:30', '2027-01-01T00:30'],
    ['this evening', { kind: 'evening' }, '2026-11-20T09:00', '2026-11-20T18:00'],
    ['this evening, 15 minutes before', { kind: 'evening' }, '2026-11-20T17:45', '2026-11-20T18:00'],
    ['this evening, less before', { kind: 'evening' }, '2026-11-20T17:45:00.001', null],
    ['this evening, at it', { kind: 'evening' }, '2026-11-20T18:00', null],
    ['this evening, after it', { kind: 'evening' }, '2026-11-20T23:00', null],
    ['tomorrow', { kind: 'tomorrow' }, '2026-11-20T23:59', '2026-11-21T09:00'],
    ['tomorrow, a leap day', { kind: 'tomorrow' }, '2028-02-28T08:00', '2028-02-29T09:00'],
    ['tomorrow after a leap day', { kind: 'tomorrow' }, '2056-02-29T08:00', '2056-03-01T09:00'],
    ['next week on a Friday', { kind: 'next-week' }, '2026-11-20T10:00', '2026-11-23T09:00'],
    ['next week on a Sunday', { kind: 'next-week' }, '2026-11-22T10:00', '2026-11-23T09:00'],
    ['next week on a Monday before nine', { kind: 'next-week' }, '2026-11-23T08:00', '2026-11-30T09:00'],
    ['a day', on('2027-03-01', 7 * 60 + 5), '2026-11-20T10:00', '2027-03-01T07:05'],
    ['later today', on('2026-11-20', 10 * 60 + 1), '2026-11-20T10:00', '2026-11-20T10:01'],
    ['this very minute', on('2026-11-20', 10 * 60), '2026-11-20T10:00', null],
    ['a day that is over', on('2026-11-19', 23 * 60), '2026-11-20T10:00', null],
    ['thirty years on', on('2056-11-20', 0), '2026-11-20T10:00', '2056-11-20T00:00'],
  ])('puts off by: %s', (_, choice, now, until) => {
    for (const zone of ZONES) {
      const expected = until === null ? null : moment(until, zone).now;
      expect(snoozeUntil(choice, moment(now, zone), NINE)).toBe(expected);
    }
  });

  it.each<[string, SnoozeChoice, string, number, string | null, string]>([
    [
      'an hour of the clock in the pocket',
      { kind: 'hour' },
      '2026-03-29T01:30',
      NINE,
      '2026-03-29T03:30+02:00',
      'Europe/Paris',
    ],
    [
      'an hour that ends where it began',
      { kind: 'hour' },
      '2026-10-25T02:30+02:00',
      NINE,
      '2026-10-25T02:30+01:00',
      'Europe/Paris',
    ],
    [
      'tomorrow over 23 hours',
      { kind: 'tomorrow' },
      '2026-03-28T09:00',
      NINE,
      '2026-03-29T09:00+02:00',
      'Europe/Paris',
    ],
    [
      'tomorrow at a skipped minute',
      { kind: 'tomorrow' },
      '2026-03-28T09:00',
      150,
      '2026-03-29T03:00+02:00',
      'Europe/Paris',
    ],
    ['a skipped minute', on('2026-03-08', 150), '2026-03-01T09:00', NINE, '2026-03-08T03:00-04:00', 'America/New_York'],
    [
      'the first skipped minute',
      on('2026-03-08', 120),
      '2026-03-01T09:00',
      NINE,
      '2026-03-08T03:00-02:30',
      'America/St_Johns',
    ],
    [
      'the first minute after',
      on('2026-03-08', 180),
      '2026-03-01T09:00',
      NINE,
      '2026-03-08T03:00-02:30',
      'America/St_Johns',
    ],
    [
      'a skipped half hour',
      on('2026-10-04', 135),
      '2026-10-01T09:00',
      NINE,
      '2026-10-04T02:30+11:00',
      'Australia/Lord_Howe',
    ],
    ['a skipped midnight', on('2026-03-29', 0), '2026-03-01T09:00', NINE, '2026-03-29T01:00+03:00', 'Asia/Beirut'],
    ['a skipped day', { kind: 'tomorrow' }, '2011-12-29T09:00', NINE, '2011-12-31T00:00+14:00', 'Pacific/Apia'],
    ['a skipped minute just reached', on('2026-03-29', 150), '2026-03-29T03:00', NINE, null, 'Europe/Paris'],
    [
      'a minute that comes twice',
      on('2026-11-01', 90),
      '2026-10-30T09:00',
      NINE,
      '2026-11-01T01:30-04:00',
      'America/New_York',
    ],
    [
      'the second of the two',
      on('2026-11-01', 90),
      '2026-11-01T01:45-04:00',
      NINE,
      '2026-11-01T01:30-05:00',
      'America/New_York',
    ],
    ['neither of the two', on('2026-11-01', 90), '2026-11-01T01:30-05:00', NINE, null, 'America/New_York'],
  ])('on a day when the clocks change: %s', (_, choice, now, minuteOfDay, until, zone) => {
    expect(written(snoozeUntil(choice, moment(now, zone), minuteOfDay), zone)).toBe(until);
  });
});

describe('snoozeChoices', () => {
  const kinds = (now: string, minuteOfDay = NINE) =>
    snoozeChoices(moment(now, 'Europe/Paris'), minuteOfDay).map(({ choice }) => choice.kind);

  it.each([
    ['a Friday morning', '2026-11-20T09:00', ['hour', 'evening', 'tomorrow', 'next-week']],
    ['a Friday, close to the evening', '2026-11-20T17:50', ['hour', 'tomorrow', 'next-week']],
    ['a Friday, an hour before the evening', '2026-11-20T17:00', ['hour', 'tomorrow', 'next-week']],
    ['a Sunday, whose tomorrow is next week', '2026-11-22T09:00', ['hour', 'evening', 'tomorrow']],
    ['a Sunday night', '2026-11-22T22:00', ['hour', 'tomorrow']],
    ['a Monday', '2026-11-23T07:00', ['hour', 'evening', 'tomorrow', 'next-week']],
  ])('on %s', (_, now, offered) => {
    expect(kinds(now)).toEqual(offered);
  });

  it('keeps its order even where tomorrow comes within the hour', () => {
    expect(kinds('2026-11-20T23:30', 0)).toEqual(['hour', 'tomorrow', 'next-week']);
  });

  const minutes = fc.integer({ min: 0, max: 1439 });
  const moments = fc.record({
    now: fc.integer({ min: Date.parse('2012-01-01'), max: Date.parse('2056-12-31') }),
    zone: fc.constantFrom(...ZONES),
  });

  it('offers only what lies ahead, each moment once, and what the choice then does', () => {
    fc.assert(
      fc.property(moments, minutes, (now, minuteOfDay) => {
        const offers = snoozeChoices(now, minuteOfDay);
        expect(new Set(offers.map(({ until }) => until)).size).toBe(offers.length);
        for (const { choice, until } of offers) {
          expect(until).toBeGreaterThan(now.now);
          expect(until - now.now).toBeLessThanOrEqual(8 * DAY_MS);
          expect(snoozeUntil(choice, now, minuteOfDay)).toBe(until);
        }
        expect(offers[0]).toEqual({ choice: { kind: 'hour' }, until: now.now + HOUR_MS });
        expect(offers.map(({ until }) => until)).toContain(snoozeUntil({ kind: 'tomorrow' }, now, minuteOfDay));
      }),
    );
  });

  it('lands on the day and minute that were chosen, or at the end of the gap that holds them', () => {
    const days = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(moments, days, minutes, (now, ahead, minuteOfDay) => {
        const day = addDays(dayOf(now), ahead + 1);
        const until = snoozeUntil(on(day, minuteOfDay), now, NINE) ?? 0;
        const local = Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(now.zone);
        expect(local.toPlainDate().toString()).toBe(day);
        if (local.hour * 60 + local.minute !== minuteOfDay) {
          const before = local.subtract({ milliseconds: 1 });
          expect(before.hour * 60 + before.minute).toBeLessThan(minuteOfDay);
          expect(local.hour * 60 + local.minute).toBeGreaterThan(minuteOfDay);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('means by next week a Monday within the next seven days, and by the evening today', () => {
    fc.assert(
      fc.property(moments, minutes, (now, minuteOfDay) => {
        const today = dayOf(now);
        const week = snoozeUntil({ kind: 'next-week' }, now, minuteOfDay) ?? 0;
        const monday = dayOf({ now: week, zone: now.zone });
        expect(Temporal.PlainDate.from(monday).dayOfWeek).toBe(1);
        expect(daysBetween(today, monday)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(today, monday)).toBeLessThanOrEqual(7);
        const evening = snoozeUntil({ kind: 'evening' }, now, minuteOfDay);
        if (evening !== null) {
          expect(dayOf({ now: evening, zone: now.zone })).toBe(today);
          expect(evening - now.now).toBeGreaterThanOrEqual(15 * MINUTE_MS);
        }
      }),
    );
  });
});
