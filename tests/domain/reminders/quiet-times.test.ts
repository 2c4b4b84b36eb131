import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAllowed, isQuiet } from '../../../src/domain/reminders/quiet-times.ts';
import type { QuietTimes } from '../../../src/domain/reminders/reminder-preferences.ts';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../../../src/domain/time.ts';

const NIGHT: QuietTimes = { hours: { from: 22 * 60, to: 7 * 60 }, weekdays: [] };
const WEEKEND: QuietTimes = { hours: null, weekdays: [6, 7] };
const BOTH: QuietTimes = { ...NIGHT, weekdays: [6, 7] };
const NONE: QuietTimes = { hours: null, weekdays: [] };

const quietFrom = (from: number, to: number, weekdays: readonly number[] = []): QuietTimes => ({
  hours: { from, to },
  weekdays,
});

/** `2026-11-20T22:00 Europe/Paris` as a moment; an offset before the zone tells the two hours of an overlap apart. */
function at(text: string): { now: EpochMs; zone: string } {
  const [local = '', zone = ''] = text.split(' ');
  const zoned = Temporal.ZonedDateTime.from(`${local}[${zone}]`, { offset: 'reject', disambiguation: 'reject' });
  return { now: zoned.epochMilliseconds, zone };
}

describe('isQuiet', () => {
  it.each([
    ['2026-11-20T21:59:59.999 Europe/Paris', NIGHT, false],
    ['2026-11-20T22:00 Europe/Paris', NIGHT, true],
    ['2026-11-21T00:00 Europe/Paris', NIGHT, true],
    ['2026-11-21T06:59:59.999 Europe/Paris', NIGHT, true],
    ['2026-11-21T07:00 Europe/Paris', NIGHT, false],
    ['2026-11-20T12:00 Asia/Kolkata', quietFrom(720, 780), true],
    ['2026-11-20T13:00 Asia/Kolkata', quietFrom(720, 780), false],
    ['2026-11-20T11:59 Asia/Kolkata', quietFrom(720, 780), false],
    ['2026-11-20T23:59 Asia/Kolkata', quietFrom(1380, 1440), true],
    ['2026-11-21T00:00 Asia/Kolkata', quietFrom(1380, 1440), false],
    ['2026-11-20T09:00 Asia/Kolkata', quietFrom(540, 540), false],
    ['2026-11-20T23:59:59 America/New_York', WEEKEND, false],
    ['2026-11-21T00:00 America/New_York', WEEKEND, true],
    ['2026-11-22T23:59:59 America/New_York', WEEKEND, true],
    ['2026-11-23T00:00 America/New_York', WEEKEND, false],
    ['2026-11-23T03:00 America/New_York', BOTH, true],
    ['2026-11-21T12:00 America/New_York', BOTH, true],
    ['2028-02-29T12:00 Pacific/Apia', { hours: null, weekdays: [2] }, true],
    ['2028-03-01T00:00 Pacific/Apia', { hours: null, weekdays: [2] }, false],
    ['2026-11-21T12:00 Europe/Paris', NONE, false],
  ])('at %s under %o is %s', (moment, quiet, expected) => {
    expect(isQuiet(at(moment), quiet)).toBe(expected);
  });
});

describe('firstAllowed', () => {
  it.each([
    ['an allowed moment, to the millisecond', '2026-11-20T21:59:59.999', NIGHT, '2026-11-20T21:59:59.999'],
    ['no quiet times', '2026-11-21T03:12:07', NONE, '2026-11-21T03:12:07'],
    ['the first quiet minute', '2026-11-20T22:00', NIGHT, '2026-11-21T07:00'],
    ['after midnight', '2026-11-21T03:12:07.5', NIGHT, '2026-11-21T07:00'],
    ['the last quiet moment', '2026-11-21T06:59:59.999', NIGHT, '2026-11-21T07:00'],
    ['hours within a day', '2026-11-20T12:34', quietFrom(720, 781), '2026-11-20T13:01'],
    ['hours until midnight', '2026-11-20T23:30', quietFrom(1380, 1440), '2026-11-21T00:00'],
    ['hours that are none', '2026-11-20T09:00', quietFrom(540, 540), '2026-11-20T09:00'],
    ['all but one minute of the day', '2026-11-20T12:00', quietFrom(0, 1439), '2026-11-20T23:59'],
    ['Saturday', '2026-11-21T15:00', WEEKEND, '2026-11-23T00:00'],
    ['Saturday, quiet nights too', '2026-11-21T15:00', BOTH, '2026-11-23T07:00'],
    ['Friday night before a quiet weekend', '2026-11-20T22:30', BOTH, '2026-11-23T07:00'],
    ['Sunday night', '2026-11-22T23:30', BOTH, '2026-11-23T07:00'],
    ['a leap day', '2028-02-29T00:00', { hours: null, weekdays: [2] }, '2028-03-01T00:00'],
    ['one weekday left', '2026-11-20T00:00', { hours: null, weekdays: [1, 2, 3, 5, 6, 7] }, '2026-11-26T00:00'],
    ['one hour a week, just over', '2026-11-20T01:00', quietFrom(60, 0, [1, 2, 3, 4, 6, 7]), '2026-11-27T00:00'],
    ['the year 2056', '2056-02-29T23:00', NIGHT, '2056-03-01T07:00'],
  ])('of %s', (_, from, quiet, to) => {
    for (const zone of ['Europe/Paris', 'Asia/Kolkata', 'Pacific/Apia']) {
      expect(firstAllowed(at(`${from} ${zone}`).now, zone, quiet)).toBe(at(`${to} ${zone}`).now);
    }
  });

  it.each([
    ['the skipped hour is the end', '2026-03-29T01:59', quietFrom(60, 150), '2026-03-29T03:00+02:00', 'Europe/Paris'],
    ['the skipped hour is inside', '2026-03-28T23:00', NIGHT, '2026-03-29T07:00+02:00', 'Europe/Paris'],
    [
      'only the skipped hour is quiet',
      '2026-03-29T01:59',
      quietFrom(120, 180),
      '2026-03-29T01:59+01:00',
      'Europe/Paris',
    ],
    [
      'the end comes twice, first',
      '2026-10-25T01:00+02:00',
      quietFrom(0, 150),
      '2026-10-25T02:30+02:00',
      'Europe/Paris',
    ],
    [
      'the end comes twice, second',
      '2026-10-25T02:10+01:00',
      quietFrom(0, 150),
      '2026-10-25T02:30+01:00',
      'Europe/Paris',
    ],
    ['the set-back ends it', '2026-10-25T02:50+02:00', quietFrom(165, 180), '2026-10-25T02:00+01:00', 'Europe/Paris'],
    [
      'the repeated hour is quiet',
      '2026-11-01T01:30-04:00',
      quietFrom(60, 120),
      '2026-11-01T02:00-05:00',
      'America/New_York',
    ],
    [
      'half an hour is skipped',
      '2026-10-04T01:45',
      quietFrom(60, 135),
      '2026-10-04T02:30+11:00',
      'Australia/Lord_Howe',
    ],
    [
      'half an hour comes twice',
      '2026-04-05T01:45+11:00',
      quietFrom(60, 105),
      '2026-04-05T01:45+11:00',
      'Australia/Lord_Howe',
    ],
    [
      'half an hour twice, quiet',
      '2026-04-05T01:40+10:30',
      quietFrom(60, 105),
      '2026-04-05T01:45+10:30',
      'Australia/Lord_Howe',
    ],
    [
      'Newfoundland springs forward',
      '2026-03-08T01:30',
      quietFrom(60, 150),
      '2026-03-08T03:00-02:30',
      'America/St_Johns',
    ],
    [
      'a day without midnight',
      '2026-03-28T12:00',
      { hours: null, weekdays: [6] },
      '2026-03-29T01:00+03:00',
      'Asia/Beirut',
    ],
    [
      'a weekday that is skipped',
      '2011-12-29T23:00',
      { hours: null, weekdays: [4, 5] },
      '2011-12-31T00:00+14:00',
      'Pacific/Apia',
    ],
    [
      'midnight comes twice',
      '2010-11-06T23:30-02:30',
      { hours: null, weekdays: [6] },
      '2010-11-07T00:00-02:30',
      'America/St_Johns',
    ],
    [
      'back on Saturday',
      '2010-11-06T23:30-03:30',
      { hours: null, weekdays: [6] },
      '2010-11-07T00:00-03:30',
      'America/St_Johns',
    ],
  ])('on a day when the clocks change: %s', (_, from, quiet, to, zone) => {
    const found = firstAllowed(at(`${from} ${zone}`).now, zone, quiet);
    expect(Temporal.Instant.fromEpochMilliseconds(found).toString({ timeZone: zone })).toBe(
      Temporal.Instant.fromEpochMilliseconds(at(`${to} ${zone}`).now).toString({ timeZone: zone }),
    );
  });

  it.each([
    ['all seven weekdays', { hours: null, weekdays: [1, 2, 3, 4, 5, 6, 7] }],
    ['the whole of every day', quietFrom(0, 1440)],
    ['every weekday or the rest of the one left', quietFrom(0, 1440, [1, 2, 3, 4, 5, 6])],
  ])('drops nothing where %s are quiet', (_, quiet) => {
    const { now, zone } = at('2026-11-20T12:34:56 Europe/Paris');
    expect(firstAllowed(now, zone, quiet)).toBe(now);
  });

  const zones = fc.constantFrom(
    'Europe/Paris',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Asia/Beirut',
  );
  const anyTime = fc.integer({ min: Date.parse('2009-01-01'), max: Date.parse('2056-12-31') });
  /** Around the changes of the clocks, where mistakes live. */
  const nearChange = fc
    .record({ start: anyTime, zone: zones, back: fc.integer({ min: -3 * HOUR_MS, max: 2 * DAY_MS }) })
    .map(({ start, zone, back }) => {
      const change = Temporal.Instant.fromEpochMilliseconds(start)
        .toZonedDateTimeISO(zone)
        .getTimeZoneTransition('next');
      return { now: (change?.epochMilliseconds ?? start) - back, zone };
    });
  const moments = fc.oneof(fc.record({ now: anyTime, zone: zones }), nearChange);
  const minute = fc.integer({ min: 0, max: 1439 });
  const hours = fc.option(fc.record({ from: minute, to: minute }));
  const quietsOf = (most: number) =>
    fc.record({ hours, weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: most }) });

  // With one weekday left the clocks may skip its only allowed minutes, and with them the week.
  it('is never before the moment asked for and, with two allowed weekdays, never quiet', () => {
    fc.assert(
      fc.property(moments, quietsOf(5), ({ now, zone }, quiet) => {
        const found = firstAllowed(now, zone, quiet);
        expect(found).toBeGreaterThanOrEqual(now);
        expect(isQuiet({ now: found, zone }, quiet)).toBe(false);
        expect(found - now).toBeLessThanOrEqual(8 * DAY_MS);
      }),
      { numRuns: 500 },
    );
  });

  it('passes over no allowed minute', () => {
    fc.assert(
      fc.property(moments, hours, fc.constantFrom([], [6, 7], [1], [3]), ({ now, zone }, span, weekdays) => {
        const quiet = { hours: span, weekdays };
        const found = firstAllowed(now, zone, quiet);
        for (let minute = now; minute < found; minute = Math.floor(minute / MINUTE_MS + 1) * MINUTE_MS) {
          if (!isQuiet({ now: minute, zone }, quiet)) expect.fail(`${minute} is allowed before ${found} in ${zone}`);
        }
        expect(found === now || isQuiet({ now: found - 1, zone }, quiet)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('stays where it has led', () => {
    fc.assert(
      fc.property(moments, quietsOf(7), ({ now, zone }, quiet) => {
        const found = firstAllowed(now, zone, quiet);
        expect(firstAllowed(found, zone, quiet)).toBe(found);
      }),
    );
  });
});
