import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOfDay } from '../../../src/domain/reminders/moment-of-day.ts';
import { addDays, DAY_MS, HOUR_MS } from '../../../src/domain/time.ts';
import { ZONES } from '../../fixtures/reminder-model.ts';

describe('momentOfDay', () => {
  it.each([
    ['2026-11-22', 540, 'Europe/Paris', '2026-11-22T08:00Z'],
    ['2026-11-22', 0, 'Europe/Paris', '2026-11-21T23:00Z'],
    ['2026-11-22', 1439, 'Europe/Paris', '2026-11-22T22:59Z'],
    ['2026-07-22', 540, 'Europe/Paris', '2026-07-22T07:00Z'],
    ['2026-11-22', 540, 'Asia/Kathmandu', '2026-11-22T03:15Z'],
    ['2026-11-22', 540, 'Pacific/Apia', '2026-11-21T20:00Z'],
    ['2026-11-22', 540, 'America/New_York', '2026-11-22T14:00Z'],
    ['2028-02-29', 540, 'Europe/Paris', '2028-02-29T08:00Z'],
    ['2056-02-29', 540, 'Asia/Kathmandu', '2056-02-29T03:15Z'],
  ])('%s at minute %i in %s', (day, minute, zone, moment) => {
    expect(momentOfDay(day, minute, zone)).toBe(Date.parse(moment));
  });

  it.each([
    ['half past two that Paris skips is half past three', '2026-03-29', 150, 'Europe/Paris', '2026-03-29T01:30Z'],
    ['two that New York skips is three', '2027-03-14', 120, 'America/New_York', '2027-03-14T07:00Z'],
    ['a midnight that Beirut skips is one', '2026-03-29', 0, 'Asia/Beirut', '2026-03-28T22:00Z'],
    ['a day that Samoa left out is the day after', '2011-12-30', 540, 'Pacific/Apia', '2011-12-30T19:00Z'],
    ['half past two that Paris has twice is the first', '2026-10-25', 150, 'Europe/Paris', '2026-10-25T00:30Z'],
    ['one that New York has twice is the first', '2027-11-07', 60, 'America/New_York', '2027-11-07T05:00Z'],
  ])('%s', (_, day, minute, zone, moment) => {
    expect(momentOfDay(day, minute, zone)).toBe(Date.parse(moment));
  });

  it('is about a day after that of the day before, and shows the minute unless it is skipped', () => {
    const days = fc.integer({ min: 0, max: 12_000 }).map((offset) => addDays('2025-01-01', offset));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...ZONES), (day, minute, zone) => {
        const moment = momentOfDay(day, minute, zone);
        const apart = moment - momentOfDay(addDays(day, -1), minute, zone);
        expect(Math.abs(apart - DAY_MS)).toBeLessThanOrEqual(HOUR_MS);
        const wall = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
        expect(wall.toPlainDate().toString()).toBe(day);
        expect([minute, minute + 60]).toContain(wall.hour * 60 + wall.minute);
      }),
    );
  });
});
