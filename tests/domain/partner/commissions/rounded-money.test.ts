import { expect, it } from 'vitest';
import { roundedMoney } from '../../../../src/domain/partner/commissions/rounded-money.ts';

it.each([
  [1n, 2n, 1],
  [-1n, 2n, -1],
  [10n, 3n, 3],
  [600n, 1n, 600],
])('rounds %s/%s to %s minor units', (numerator, denominator, minor) => {
  expect(roundedMoney({ numerator, denominator }, 'EUR')).toEqual({ minor, currency: 'EUR' });
});
