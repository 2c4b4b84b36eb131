import { expect, it } from 'vitest';
import { expectedDay } from '../../../src/domain/points/expected-day.ts';

it.each([
  ['2027-01-15', '2026-11-22', '2026-12-15'],
  ['2027-01-15', '2026-12-15', '2026-12-15'],
  ['2027-01-15', '2027-01-10', '2027-01-10'],
  ['2027-01-15', '2027-02-01', '2027-02-01'],
  ['2027-03-31', '2026-11-22', '2027-02-28'],
])('toward %s, asked on %s: %s', (goalDay, today, expected) => {
  expect(expectedDay(goalDay, today)).toBe(expected);
});
