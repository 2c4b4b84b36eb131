import { describe, expect, it } from 'vitest';
import { addDays, dayFromParts, dayOf, daysBetween, isDayText, lastDayOf, startOfDay } from '../../src/domain/time.ts';

describe('time', () => {
  it('names the day of a moment in its zone', () => {
    const now = Date.parse('2026-03-05T23:30:00Z');
    expect(dayOf({ now, zone: 'UTC' })).toBe('2026-03-05');
    expect(dayOf({ now, zone: 'Europe/Paris' })).toBe('2026-03-06');
    expect(dayOf({ now, zone: 'Pacific/Honolulu' })).toBe('2026-03-05');
    expect(dayOf({ now, zone: 'Pacific/Kiritimati' })).toBe('2026-03-06');
  });

  it('starts a day where its zone starts it, also on days without a midnight', () => {
    expect(startOfDay('2026-03-29', 'Europe/Paris')).toBe(Date.parse('2026-03-28T23:00:00Z'));
    expect(startOfDay('2026-03-30', 'Europe/Paris')).toBe(Date.parse('2026-03-29T22:00:00Z'));
    // Beirut springs forward at midnight: the day of 29 March 2026 begins at 01:00, which is 22:00 UTC the day before.
    expect(startOfDay('2026-03-29', 'Asia/Beirut')).toBe(Date.parse('2026-03-28T22:00:00Z'));
  });

  it('counts days without regard to 23- and 25-hour days', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });

  it('ends a month-only date on the last day of its month', () => {
    expect(lastDayOf({ on: '2028-02-01', precision: 'month' })).toBe('2028-02-29');
    expect(lastDayOf({ on: '2028-02-01', precision: 'day' })).toBe('2028-02-01');
  });

  it('accepts only days that exist', () => {
    expect(dayFromParts(2026, 2, 31)).toBeNull();
    expect(dayFromParts(2026, 13, 1)).toBeNull();
    expect(dayFromParts(26, 1, 1)).toBeNull();
    expect(dayFromParts(2028, 2, 29)).toBe('2028-02-29');
    expect(isDayText('2026-02-29')).toBe(false);
    expect(isDayText('2026-2-9')).toBe(false);
    expect(isDayText('2026-02-28')).toBe(true);
  });
});
