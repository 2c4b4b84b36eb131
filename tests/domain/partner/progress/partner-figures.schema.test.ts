import { expect, it } from 'vitest';
import { partnerFiguresSchema } from '../../../../src/domain/partner/progress/partner-figures.schema.ts';
import { NO_FIGURES } from '../../../../src/domain/partner/progress/partner-figures.ts';

const on = '2026-11-03';
const fits = (change: object) => partnerFiguresSchema.safeParse({ ...NO_FIGURES, ...change }).success;

it('takes figures with the day they were read', () => {
  expect(fits({ performance: { tier: 'gold', on }, totalPoints: { value: '416', on } })).toBe(true);
});

it.each([
  [{ stray: 1 }],
  [{ totalPoints: '416' }],
  [{ totalPoints: { value: '416' } }],
  [{ totalPoints: { value: '-1', on } }],
  [{ sourcedMrr: { value: '1,000', on } }],
  [{ sourcedAmount: { value: '1', on: '2026-02-30' } }],
  [{ performance: { tier: 'silver', on } }],
])('refuses %j', (change) => {
  expect(fits(change)).toBe(false);
});
