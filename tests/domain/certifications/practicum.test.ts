import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkCalendar } from '../../../src/domain/business-days.ts';
import { gradingWindow, practicumDue, submitBy } from '../../../src/domain/certifications/practicum.ts';
import { addDays, type DayText } from '../../../src/domain/time.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';
import { inMonth, onDay } from '../../fixtures/academy-samples.ts';

const WESTERN: WorkCalendar = { weekend: [6, 7], holidays: [] };
const NEVER: WorkCalendar = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [] };

describe('gradingWindow', () => {
  it.each([
    ['2026-11-20', WESTERN, '2026-11-27', '2026-12-01'],
    ['2026-11-21', WESTERN, '2026-11-27', '2026-12-01'],
    ['2026-11-23', WESTERN, '2026-11-30', '2026-12-02'],
    ['2026-12-18', { weekend: [6, 7], holidays: ['2026-12-25', '2027-01-01'] }, '2026-12-28', '2026-12-30'],
    ['2026-11-19', { weekend: [5, 6], holidays: [] }, '2026-11-26', '2026-11-30'],
  ])('after %s under %o runs from %s to %s', (day, calendar, earliest, latest) => {
    expect(gradingWindow(day, ACADEMY_RULES, calendar)).toEqual({ kind: 'window', earliest, latest });
  });

  it('is none in a week without a working day', () => {
    expect(gradingWindow('2026-11-20', ACADEMY_RULES, NEVER)).toEqual({ kind: 'no-working-day' });
  });
});

describe('practicumDue', () => {
  it('is the expiry on record, as precise as it is', () => {
    expect(practicumDue({ expires: onDay('2027-03-15') })).toEqual(onDay('2027-03-15'));
    expect(practicumDue({ expires: inMonth('2027-03') })).toEqual(inMonth('2027-03'));
    expect(practicumDue({ expires: null })).toBeNull();
  });
});

describe('submitBy', () => {
  it.each([
    ['a Monday', onDay('2027-03-15'), '2027-03-03'],
    ['a Sunday', onDay('2027-03-14'), '2027-03-03'],
    ['a month, before its first day', inMonth('2027-03'), '2027-02-17'],
  ])('leaves seven working days before %s', (_, due, day) => {
    expect(submitBy(due, ACADEMY_RULES, WESTERN)).toEqual({ kind: 'day', day });
  });

  it('says what keeps it from knowing', () => {
    expect(submitBy(null, ACADEMY_RULES, WESTERN)).toEqual({ kind: 'expiry-unknown' });
    expect(submitBy(onDay('2027-03-15'), ACADEMY_RULES, NEVER)).toEqual({ kind: 'no-working-day' });
  });

  it('is the last day from which even slow grading ends before the results expire', () => {
    const days = fc.integer({ min: 0, max: 5_000 }).map((offset) => addDays('2024-01-01', offset));
    const calendars = fc.record({
      weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
      holidays: fc.array(days, { maxLength: 40 }),
    });
    const slowest = (day: DayText, calendar: WorkCalendar) => {
      const window = gradingWindow(day, ACADEMY_RULES, calendar);
      return window.kind === 'window' ? window.latest : null;
    };
    fc.assert(
      fc.property(days, calendars, (expiry, calendar) => {
        const by = submitBy(onDay(expiry), ACADEMY_RULES, calendar);
        const day = by.kind === 'day' ? by.day : '';
        const inTime = slowest(day, calendar) ?? expiry;
        const tooLate = slowest(addDays(day, 1), calendar) ?? '';
        expect(inTime < expiry).toBe(true);
        expect(tooLate >= expiry).toBe(true);
      }),
    );
  });
});
