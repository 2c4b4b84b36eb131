import { describe, expect, it } from 'vitest';
import { codesOf, foundDeal, judged, judgedAlone } from '../../../fixtures/deals.ts';

describe('the amount of a deal', () => {
  it.each([
    ['1,234.50', 'USD', { minor: 123_450, currency: 'USD' }],
    ['€1 200,00', '', { minor: 120_000, currency: 'EUR' }],
    ['144000', 'JPY', { minor: 144_000, currency: 'JPY' }],
    ['$ 10.00', 'CAD', { minor: 1_000, currency: 'CAD' }],
    ['1.5', 'KWD', { minor: 1_500, currency: 'KWD' }],
  ])('%j in %j', (mrr, currency, money) => {
    expect(judgedAlone({ mrr, currency }).entry?.mrr).toEqual(money);
  });

  it.each([
    ['x', 'USD', 'not-an-amount'],
    ['12,34,5', 'USD', 'not-an-amount'],
    ['-5', 'USD', 'negative-amount'],
    ['1.234', 'USD', 'ambiguous-amount'],
    ['1.55', 'JPY', 'too-many-decimals'],
    ['99999999999999999', 'USD', 'amount-too-large'],
    ['10', '', 'no-currency'],
    ['$10', '', 'ambiguous-currency'],
    ['10', 'points', 'unknown-currency'],
    ['€10', 'USD', 'currencies-differ'],
    ['2000000', 'USD', 'huge-amount'],
  ])('%j in %j is not taken as it is: %s', (mrr, currency, code) => {
    const row = judgedAlone({ mrr, currency });
    expect(codesOf(row)).toEqual([code]);
    expect(row.ticked).toBe(false);
  });

  it('takes a sign for the currency that the user chose, where it can be that', () => {
    const in_ = (currency: string) => judgedAlone({ mrr: '$10', currency: '' }, { answers: { currency } });
    expect(in_('CAD').entry?.mrr).toEqual({ minor: 1_000, currency: 'CAD' });
    expect(codesOf(in_('EUR'))).toEqual(['ambiguous-currency']);
  });

  it('is never mended where it is written otherwise than the others', () => {
    const rows = judged([
      foundDeal({ mrr: '1,000.00' }),
      foundDeal({ mrr: '2.000,50', soldOn: '2026-03-03' }),
      foundDeal({ mrr: '3,000.10', soldOn: '2026-03-04' }),
    ]);
    // Both ways stand in one table, so that neither settles it.
    expect(rows.map(codesOf)).toEqual([['ambiguous-amount'], ['ambiguous-amount'], ['ambiguous-amount']]);
    const [, second] = judged([foundDeal({ mrr: '1' }), foundDeal({ mrr: '2.000,50' })], { answers: { decimal: '.' } });
    expect(second?.reasons).toEqual([
      { code: 'amount-otherwise', text: '2.000,50', value: '2000.5', written: '2000.5' },
    ]);
  });
});
