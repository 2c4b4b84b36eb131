import { expect, it } from 'vitest';
import { saysSame } from '../../../../src/domain/partner/progress/says-same.ts';
import { fractionOf } from '../../../../src/domain/points/decimal.ts';

it.each([
  ['416', '415.96', true],
  ['415', '415.96', false],
  ['415.96', '415.96', true],
  ['415.9', '415.96', false],
  ['0', '0', true],
] as const)('%s and %s: %s', (read, workedOut, same) => {
  expect(saysSame(read, fractionOf(workedOut))).toBe(same);
});
