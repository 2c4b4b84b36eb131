import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, majorDecimal } from '../../../src/domain/money.ts';
import { pointsOf } from '../../../src/domain/points/calculator.ts';
import { type ClosingDeal, closingDeals, dealOptions } from '../../../src/domain/points/closing-deals.ts';
import { fractionOf } from '../../../src/domain/points/decimal.ts';
import { compare, type Fraction, greater, plus, ZERO } from '../../../src/domain/points/fraction.ts';
import type { Missing } from '../../../src/domain/points/tier.ts';
import { bookWith } from '../../fixtures/ledger.ts';

const BOOK = bookWith();
const OPTIONS = dealOptions(['US', 'IN'], ['USD', 'JPY']);
const WHEN = { day: '2026-12-01', otherPartners: 0 };

function missing(total: string, minimum = '0', managed = '0'): Missing {
  const [a, b, c] = [fractionOf(total), fractionOf(minimum), fractionOf(managed)];
  return { total: a, minimum: b, managed: c, needed: greater(a, plus(b, c)) };
}

function said(deal: ClosingDeal): string {
  const { option } = deal;
  return `${option.deal}${option.manages ? '+' : ''} ${option.market} ${formatMoney(deal.amount, 'en')}`;
}

describe('closingDeals', () => {
  it('finds the smallest deal of each kind', () => {
    const found = closingDeals(missing('60'), 'sourced', dealOptions(['US', 'IN'], ['USD']), BOOK, WHEN);
    expect(found.map((combination) => combination.map(said).join(' & '))).toEqual([
      ...['sourced US $1,200.00', 'sourced+ US $1,000.00', 'assisted US $2,000.00', 'assisted+ US $1,500.00'],
      ...['sourced IN $600.00', 'sourced+ IN $500.00', 'assisted IN $1,000.00', 'assisted+ IN $750.00'],
    ]);
  });

  it('rounds up, so that the gap is closed', () => {
    const [[first] = []] = closingDeals(missing('0.01'), 'sold', dealOptions(['US'], ['EUR']), BOOK, WHEN);
    // 0.01 points are 17.6 cents.
    expect(first && said(first)).toBe('sourced US €0.18');
  });

  it('joins a sourced deal for the minimum with an assisted one for the rest', () => {
    const options = dealOptions(['US'], ['USD']).filter(({ manages }) => !manages);
    const found = closingDeals(missing('110', '50'), 'sourced', options, BOOK, WHEN);
    expect(found.map((combination) => combination.map(said).join(' & '))).toEqual([
      'sourced US $2,200.00',
      'sourced US $1,000.00 & assisted US $2,000.00',
    ]);
    // Where the minimum is counted on everything sold, an assisted deal does it alone.
    expect(closingDeals(missing('110', '50'), 'sold', options, BOOK, WHEN).every(({ length }) => length === 1)).toBe(
      true,
    );
  });

  it('asks for more where others manage too', () => {
    const options = dealOptions(['US'], ['USD']).filter(({ manages, deal }) => manages && deal === 'sourced');
    const found = closingDeals(missing('0', '0', '10'), 'sourced', options, BOOK, { ...WHEN, otherPartners: 2 });
    expect(found.map(([deal]) => said(deal))).toEqual(['sourced+ US $3,000.00']);
  });

  it('has nothing to offer when nothing is missing, or when a currency has no base amount', () => {
    expect(closingDeals(missing('0'), 'sourced', OPTIONS, BOOK, WHEN)).toEqual([]);
    expect(closingDeals(missing('10'), 'sourced', dealOptions(['BR'], ['BRL']), BOOK, WHEN)).toEqual([]);
  });

  const gaps = fc.tuple(fc.nat(5000), fc.nat(2000), fc.nat(500)).map(([a, b, c]) => missing(`${a}.5`, `${b}`, `${c}`));

  it('closes the gap with every combination, and by itself with not a unit less', () => {
    const kinds = ['sold', 'sourced'] as const;
    fc.assert(
      fc.property(gaps, fc.constantFrom(...kinds), (gap, minimumOf) => {
        const found = closingDeals(gap, minimumOf, OPTIONS, BOOK, WHEN);
        expect(found.length).toBeGreaterThan(0);
        for (const combination of found) {
          expect(closes(combination, gap, minimumOf)).toBe(true);
          if (combination.length > 1) continue;
          const [deal] = combination;
          const less = { ...deal, amount: { ...deal.amount, minor: deal.amount.minor - 1 } };
          expect(closes([less], gap, minimumOf)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Whether the calculator says that deals cover a gap. */
function closes(deals: readonly ClosingDeal[], gap: Missing, minimumOf: 'sold' | 'sourced'): boolean {
  let [total, minimum, managed]: [Fraction, Fraction, Fraction] = [ZERO, ZERO, ZERO];
  for (const { option, amount } of deals) {
    const asked = { ...option, soldOn: WHEN.day, lineSoldOn: WHEN.day, otherPartners: WHEN.otherPartners };
    const points = pointsOf({ ...asked, amount: fractionOf(majorDecimal(amount)) }, BOOK);
    if (points.kind === 'refused') throw new Error('refused');
    total = plus(total, points.total);
    managed = plus(managed, points.managed);
    if (minimumOf === 'sold' || option.deal === 'sourced') minimum = plus(minimum, points.sold);
  }
  return compare(total, gap.total) >= 0 && compare(minimum, gap.minimum) >= 0 && compare(managed, gap.managed) >= 0;
}
