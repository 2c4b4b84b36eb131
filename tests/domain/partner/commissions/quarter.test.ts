import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstDay,
  firstMonth,
  lastDay,
  monthNumber,
  payDay,
  quarterAfter,
  quarterOf,
  quartersFrom,
} from '../../../../src/domain/partner/commissions/quarter.ts';
import { addDays } from '../../../../src/domain/time.ts';

const days = fc.nat(60_000).map((count) => addDays('1950-01-01', count));

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-05-15', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-09-30', '2026-Q3', '2026-07-01', '2026-09-30'],
    ['2028-12-31', '2028-Q4', '2028-10-01', '2028-12-31'],
  ])('has %s in %s, from %s to %s', (day, quarter, first, last) => {
    expect(quarterOf(day)).toBe(quarter);
    expect([firstDay(quarter), lastDay(quarter)]).toEqual([first, last]);
    expect(monthNumber(first)).toBe(firstMonth(quarter));
  });

  it.each([
    ['2026-Q2', '2026-08-14'],
    ['2026-Q4', '2027-02-14'],
  ])('is paid 45 days after the end of %s', (quarter, day) => {
    expect(payDay(quarter, 45)).toBe(day);
  });

  it('follow each other over the years, and back', () => {
    expect(quartersFrom('2026-Q3', 4)).toEqual(['2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2']);
    expect(quarterAfter('2026-Q1', -5)).toBe('2024-Q4');
  });

  it('leave no day out and have none twice', () => {
    fc.assert(
      fc.property(days, (day) => {
        const quarter = quarterOf(day);
        expect(firstDay(quarter) <= day && day <= lastDay(quarter)).toBe(true);
        expect(addDays(lastDay(quarter), 1)).toBe(firstDay(quarterAfter(quarter, 1)));
      }),
    );
  });
});
