import { expect, it } from 'vitest';
import { amountsOf } from '../../../src/domain/points/calculator-draft.ts';

it.each([
  ['points', ['amount']],
  ['to-currency', ['soldPoints', 'managedPoints']],
  ['to-points', ['soldValue', 'managedValue']],
] as const)('knows the numbers of %s', (mode, fields) => {
  expect(amountsOf(mode)).toEqual(fields);
});
