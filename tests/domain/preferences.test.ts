import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, LIST_FILTERS, LIST_SORTS } from '../../src/domain/preferences.ts';
import { isDayText } from '../../src/domain/time.ts';

describe('the preferences nobody has chosen yet', () => {
  it('look far enough ahead, and no further than the certification is called expiring', () => {
    expect(DEFAULT_PREFERENCES.expiringDays).toBe(90);
    expect(DEFAULT_PREFERENCES.badge).toBe(true);
    expect(DEFAULT_PREFERENCES.badgeDays).toBeLessThanOrEqual(DEFAULT_PREFERENCES.expiringDays);
    expect(DEFAULT_PREFERENCES.badgeDays).toBeGreaterThan(0);
  });

  it('leave working days in the week and name only days that exist', () => {
    const { weekend, holidays } = DEFAULT_PREFERENCES;
    expect(weekend.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)).toBe(true);
    expect(new Set(weekend).size).toBeLessThan(7);
    expect(holidays.every(isDayText)).toBe(true);
  });

  it('show the whole list in an order that exists', () => {
    const { show, sort } = DEFAULT_PREFERENCES.list;
    expect(show).toBe('all');
    expect(LIST_FILTERS).toContain(show);
    expect(LIST_SORTS).toContain(sort);
  });
});

describe('the choices of the list', () => {
  it.each([
    ['filters', LIST_FILTERS],
    ['orders', LIST_SORTS],
  ])('name each of the %s once', (_, names: readonly string[]) => {
    expect(new Set(names).size).toBe(names.length);
  });
});
