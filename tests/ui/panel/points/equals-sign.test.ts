import { expect, it } from 'vitest';
import { equalsSign } from '../../../../src/ui/panel/points/equals-sign.ts';

it.each([
  [1n, 4n, 2, '='],
  [1n, 8n, 2, '≈'],
  [1n, 3n, 2, '≈'],
  [5n, 1n, 0, '='],
] as const)('%s/%s with %s places is %s what is shown', (numerator, denominator, places, sign) => {
  expect(equalsSign({ numerator, denominator }, places)).toBe(sign);
});
