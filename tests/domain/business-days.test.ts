import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, isBusinessDay, type WorkCalendar } from '../../src/domain/business-days.ts';
import { addDays, daysBetween } from '../../src/domain/time.ts';

const WESTERN: WorkCalendar = { weekend: [6, 7], holidays: [] };

describe('isBusinessDay', () => {
  it.each([
    ['2026-11-20', WESTERN, true],
    ['2026-11-21', WESTERN, false],
    ['2026-11-22', WESTERN, false],
    ['2026-11-20', { weekend: [5, 6], holidays: [] }, false],
    ['2026-11-22', { weekend: [5, 6], holidays: [] }, true],
    ['2026-11-20', { weekend: [6, 7], holidays: ['2026-11-20'] }, false],
    ['2026-11-21', { weekend: [], holidays: [] }, true],
  ])('of %s under %o is %s', (day, calendar, worked) => {
    expect(isBusinessDay(day, calendar)).toBe(worked);
  });
});

describe('addBusinessDays', () => {
  it.each([
    ['Friday, one', '2026-11-20', 1, WESTERN, '2026-11-23'],
    ['Friday, five', '2026-11-20', 5, WESTERN, '2026-11-27'],
    ['Saturday, one', '2026-11-21', 1, WESTERN, '2026-11-23'],
    ['Sunday, none', '2026-11-22', 0, WESTERN, '2026-11-22'],
    ['Monday, one back', '2026-11-23', -1, WESTERN, '2026-11-20'],
    ['a day off on the way', '2026-12-24', 1, { weekend: [6, 7], holidays: ['2026-12-25'] }, '2026-12-28'],
    ['a day off on a weekend', '2026-12-24', 2, { weekend: [6, 7], holidays: ['2026-12-26'] }, '2026-12-28'],
    ['Friday and Saturday off', '2026-11-19', 1, { weekend: [5, 6], holidays: [] }, '2026-11-22'],
    ['no weekend', '2026-11-20', 3, { weekend: [], holidays: [] }, '2026-11-23'],
    ['one working day a week', '2026-11-20', 2, { weekend: [1, 2, 4, 5, 6, 7], holidays: [] }, '2026-12-02'],
    ['over the end of the year', '2026-12-31', 1, WESTERN, '2027-01-01'],
    ['a weekday that does not exist', '2026-11-20', 1, { weekend: [0, 6, 7, 8], holidays: [] }, '2026-11-23'],
  ])('counts: %s', (_, day, count, calendar, reached) => {
    expect(addBusinessDays(day, count, calendar)).toEqual({ kind: 'day', day: reached });
  });

  it.each([0, 5, -5])('refuses a week without a working day (%i)', (count) => {
    const calendar = { weekend: [7, 6, 5, 4, 3, 2, 1], holidays: [] };
    expect(addBusinessDays('2026-11-20', count, calendar)).toEqual({ kind: 'no-working-day' });
  });

  const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2006-01-01', offset));
  const calendars = fc.record({
    weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    holidays: fc.array(days, { maxLength: 30 }),
  });
  const counts = fc.integer({ min: 1, max: 40 });

  const added = (day: string, count: number, calendar: WorkCalendar) => {
    const result = addBusinessDays(day, count, calendar);
    return result.kind === 'day' ? result.day : null;
  };

  it('reaches a working day with exactly so many working days on the way', () => {
    fc.assert(
      fc.property(days, counts, calendars, (day, count, calendar) => {
        const reached = added(day, count, calendar) ?? day;
        const walked = Array.from({ length: daysBetween(day, reached) }, (_, step) => addDays(day, step + 1));
        expect(walked.filter((one) => isBusinessDay(one, calendar))).toHaveLength(count);
        expect(isBusinessDay(reached, calendar)).toBe(true);
      }),
    );
  });

  it('adds up in steps', () => {
    fc.assert(
      fc.property(days, counts, counts, calendars, (day, first, second, calendar) => {
        const halfway = added(day, first, calendar) ?? '';
        expect(added(halfway, second, calendar)).toBe(added(day, first + second, calendar));
      }),
    );
  });

  it('comes back to a working day by the same count', () => {
    fc.assert(
      fc.property(days, counts, calendars, (day, count, calendar) => {
        fc.pre(isBusinessDay(day, calendar));
        expect(added(added(day, count, calendar) ?? '', -count, calendar)).toBe(day);
      }),
    );
  });
});
