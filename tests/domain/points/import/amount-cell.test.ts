import { describe, expect, it } from 'vitest';
import { amountCell, numberBy } from '../../../../src/domain/points/import/amount-cell.ts';

describe('an amount in a cell', () => {
  it.each([
    ['1,000.00', '1,000.00', null],
    ['€1\u202f200,00', '1 200,00', ['EUR']],
    ['1\u00a0200,50 €', '1 200,50', ['EUR']],
    ['USD 1,000', '1,000', ['USD']],
    ['1000usd', '1000', ['USD']],
    ['US$ 1,000 USD', '1,000', ['USD']],
    ['$ 1,000 CAD', '1,000', ['CAD']],
    ["CHF 1'200.--", "1'200", ['CHF']],
    ['1.200,- €', '1.200', ['EUR']],
    ['1.200 €/Monat', '1.200', ['EUR']],
    ['$500 per month', '500', expect.arrayContaining(['USD', 'AUD'])],
    ['-500', '-500', null],
    ['', '', null],
  ])('%j', (text, number, currency) => {
    expect(amountCell(text)).toEqual({ number, currency });
  });

  it.each(['n/a', '12 apples', '1e9', '(500)', '$', 'EUR 5 USD', '12k', '1'.repeat(10_000).concat('x')])(
    'is none: %j',
    (text) => {
      expect(amountCell(text)).toBeNull();
    },
  );

  it.each([
    ['1,234.50', '1234.5', null],
    ['1 234,50', null, '1234.5'],
    ["1'234.50", '1234.5', null],
    ['1,234', '1234', '1.234'],
    ['1.234', '1.234', '1234'],
    ['1234', '1234', '1234'],
    ['1,00,000', '100000', null],
    ['12,34,56', null, null],
  ])('of %j is %j after a point and %j after a comma', (number, point, comma) => {
    expect([numberBy(number, '.'), numberBy(number, ',')]).toEqual([point, comma]);
  });
});
