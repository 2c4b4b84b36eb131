import { expect, it } from 'vitest';
import { amountWritten } from '../../../src/domain/points/written-amount.ts';

const POINT = { decimal: '.', group: ',', lakh: false } as const;

it.each([
  ['1,234.50', POINT, '1234.5'],
  ['1234', POINT, '1234'],
  ['1.234,50', POINT, null],
  ['12,34', POINT, null],
  ['1,00,000', POINT, null],
  ['1,00,000', { ...POINT, lakh: true }, '100000'],
  ['1 234,50', { decimal: ',', group: ' ', lakh: false } as const, '1234.5'],
  ['1.234', { decimal: ',', group: null, lakh: false } as const, null],
])('%j in the way %o is %j', (text, format, value) => {
  expect(amountWritten(text, format)).toBe(value);
});
