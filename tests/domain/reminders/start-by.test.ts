import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkCalendar } from '../../../src/domain/business-days.ts';
import { gradingWindow } from '../../../src/domain/certifications/practicum.ts';
import { startBy } from '../../../src/domain/reminders/start-by.ts';
import { addDays, type CalendarDate, daysBetween } from '../../../src/domain/time.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';
import { inMonth, onDay } from '../../fixtures/academy-samples.ts';

const WESTERN: WorkCalendar = { weekend: [6, 7], holidays: [] };
const NEVER: WorkCalendar = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [] };

describe('startBy', () => {
  it.each<[string, CalendarDate, number, boolean | null, WorkCalendar, string]>([
    ['study days alone', onDay('2027-03-15'), 10, false, WESTERN, '2027-03-05'],
    ['a practicum nobody knows of', onDay('2027-03-15'), 10, null, WESTERN, '2027-03-05'],
    ['no study days', onDay('2027-03-15'), 0, false, WESTERN, '2027-03-15'],
    ['a practicum', onDay('2027-03-15'), 10, true, WESTERN, '2027-02-21'],
    ['a practicum and no study days', onDay('2027-03-15'), 0, true, WESTERN, '2027-03-03'],
    [
      'a practicum over holidays',
      onDay('2027-01-04'),
      7,
      true,
      { weekend: [6, 7], holidays: ['2027-01-01', '2026-12-25'] },
      '2026-12-14',
    ],
    [
      'a practicum, Friday and Saturday off',
      onDay('2027-03-15'),
      0,
      true,
      { weekend: [5, 6], holidays: [] },
      '2027-03-03',
    ],
    ['a month, from its first day', inMonth('2027-03'), 10, false, WESTERN, '2027-02-19'],
    ['a month and a practicum', inMonth('2027-03'), 10, true, WESTERN, '2027-02-07'],
    ['over a leap day', onDay('2028-03-01'), 1, false, WESTERN, '2028-02-29'],
    ['from a leap day', onDay('2028-02-29'), 366, false, WESTERN, '2027-02-28'],
    ['thirty years on', onDay('2056-03-01'), 1, false, WESTERN, '2056-02-29'],
    ['grading that never ends but is not needed', onDay('2027-03-15'), 10, false, NEVER, '2027-03-05'],
  ])('counts back: %s', (_, expires, studyDays, hasPracticum, calendar, day) => {
    expect(startBy({ expires, studyDays }, hasPracticum, ACADEMY_RULES, calendar)).toEqual(onDay(day));
  });

  it.each<[string, CalendarDate | null, number | null, WorkCalendar]>([
    ['an expiry', null, 10, WESTERN],
    ['study days', onDay('2027-03-15'), null, WESTERN],
    ['a day on which anybody grades', onDay('2027-03-15'), 10, NEVER],
  ])('is unknown without %s', (_, expires, studyDays, calendar) => {
    expect(startBy({ expires, studyDays }, true, ACADEMY_RULES, calendar)).toBeNull();
  });

  it('leaves the study days and then the slowest grading before the expiry, and not a day more', () => {
    const days = fc.integer({ min: 0, max: 18_000 }).map((offset) => addDays('2010-01-01', offset));
    const calendars = fc.record({
      weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
      holidays: fc.array(days, { maxLength: 30 }),
    });
    const graded = (submitted: string, calendar: WorkCalendar) => {
      const window = gradingWindow(submitted, ACADEMY_RULES, calendar);
      return window.kind === 'window' ? window.latest : '';
    };
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), calendars, (expiry, studyDays, calendar) => {
        const certification = { expires: onDay(expiry), studyDays };
        const plain = startBy(certification, false, ACADEMY_RULES, calendar)?.on ?? '';
        expect(daysBetween(plain, expiry)).toBe(studyDays);
        const start = startBy(certification, true, ACADEMY_RULES, calendar)?.on ?? '';
        expect(graded(addDays(start, studyDays), calendar) < expiry).toBe(true);
        expect(graded(addDays(start, studyDays + 1), calendar) >= expiry).toBe(true);
      }),
    );
  });
});
