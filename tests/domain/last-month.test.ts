import { expect, it } from 'vitest';
import { lastMonth } from '../../src/domain/last-month.ts';

it.each([
  ['2026-11-22', '2026-10-01', '2026-10-31'],
  ['2026-01-31', '2025-12-01', '2025-12-31'],
  ['2028-03-01', '2028-02-01', '2028-02-29'],
])('before %s is %s to %s', (today, first, last) => {
  expect(lastMonth(today)).toEqual({ first, last });
});
