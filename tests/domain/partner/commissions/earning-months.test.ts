import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../src/domain/add-months.ts';
import { monthsBetween, monthsWithin } from '../../../../src/domain/partner/commissions/earning-months.ts';
import { monthNumber } from '../../../../src/domain/partner/commissions/quarter.ts';
import { addDays } from '../../../../src/domain/time.ts';

const days = fc.nat(4000).map((count) => addDays('2020-01-01', count));

describe('monthsWithin', () => {
  it.each([
    ['the month of the sale', '2026-03-15', '2026-03-15', '2026-04-15', '2026-03-01', 1],
    ['not the month whose day comes too late', '2026-03-15', '2026-03-16', '2026-05-15', '2026-04-01', 1],
    ['a month by its last day where it is short', '2026-01-31', '2026-02-28', '2026-03-31', '2026-02-01', 1],
    ['nothing before the sale', '2026-03-15', '2025-01-01', '2026-05-01', '2026-03-01', 2],
  ])('counts %s', (_, soldOn, from, until, first, months) => {
    const start = monthNumber(first);
    expect(monthsWithin(soldOn, { from, until })).toEqual({ from: start, until: start + months });
  });

  it('has no end where the days have none, and is null where no month falls into them', () => {
    expect(monthsWithin('2026-03-15', { from: '2026-03-15', until: null })?.until).toBe(Number.POSITIVE_INFINITY);
    expect(monthsWithin('2026-03-15', { from: '2026-03-16', until: '2026-04-15' })).toBeNull();
  });

  it('counts as many months as a walk from one to the next finds', () => {
    fc.assert(
      fc.property(days, days, days, (soldOn, from, until) => {
        let walked = 0;
        for (let month = 0; month < 200; month += 1) {
          const day = addMonths(soldOn, month);
          if (day >= from && day < until) walked += 1;
        }
        const span = monthsWithin(soldOn, { from, until });
        expect(span === null ? 0 : span.until - span.from).toBe(walked);
      }),
    );
  });
});

describe('monthsBetween', () => {
  it('counts what spans have in common with a quarter', () => {
    const spans = [
      { from: 10, until: 12 },
      { from: 14, until: Number.POSITIVE_INFINITY },
    ];
    expect([0, 9, 11, 12, 15].map((from) => monthsBetween(spans, from, from + 3))).toEqual([0, 2, 1, 1, 3]);
  });
});
