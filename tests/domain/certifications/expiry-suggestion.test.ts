import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcedFact } from '../../../src/domain/certifications/catalogue.ts';
import { suggestExpiry } from '../../../src/domain/certifications/expiry-suggestion.ts';

const months = (value: number): SourcedFact<number> => ({ value, source: 'invented', date: '2026', official: false });

describe('suggestExpiry', () => {
  it.each([
    ['2026-05-12', 'day', 13, '2027-06-12'],
    ['2028-02-29', 'day', 12, '2029-02-28'],
    ['2028-02-29', 'day', 48, '2032-02-29'],
    ['2026-01-31', 'day', 13, '2027-02-28'],
    ['2027-01-31', 'day', 13, '2028-02-29'],
    ['2026-08-31', 'day', 13, '2027-09-30'],
    ['2026-12-31', 'day', 12, '2027-12-31'],
    ['2026-02-01', 'month', 25, '2028-03-01'],
  ] as const)('%s (%s) and %i months give %s', (on, precision, count, expected) => {
    const fact = months(count);
    expect(suggestExpiry({ validityMonths: [fact] }, { on, precision })).toEqual([
      { date: { on: expected, precision }, months: count, fact },
    ]);
  });

  it('gives one suggestion for each report, in their order', () => {
    const found = suggestExpiry({ validityMonths: [months(13), months(12)] }, { on: '2026-05-12', precision: 'day' });
    expect(found.map(({ date }) => date.on)).toEqual(['2027-06-12', '2027-05-12']);
  });

  it('suggests nothing where nothing was reported', () => {
    expect(suggestExpiry({}, { on: '2026-05-12', precision: 'day' })).toEqual([]);
  });

  it('lands in the right month, on the same day or on the last one', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const earned = date.toISOString().slice(0, 10);
        const [suggestion] = suggestExpiry({ validityMonths: [months(count)] }, { on: earned, precision: 'day' });
        const [fromYear = 0, fromMonth = 0, fromDay = 0] = earned.split('-').map(Number);
        const [year = 0, month = 0, dayOfMonth = 0] = (suggestion?.date.on ?? '').split('-').map(Number);
        expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + count);
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(dayOfMonth).toBe(Math.min(fromDay, last));
      }),
    );
  });
});
