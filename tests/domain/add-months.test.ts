import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/domain/add-months.ts';
import { addDays } from '../../src/domain/time.ts';

describe('addMonths', () => {
  it.each([
    ['2026-03-02', 12, '2027-03-02'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s and %s months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: -600, max: 600 }), (days, months) => {
        const day = addDays('1950-01-01', days);
        expect(addMonths(day, months)).toBe(Temporal.PlainDate.from(day).add({ months }).toString());
      }),
    );
  });
});
