import { describe, expect, it } from 'vitest';
import { creditMaker } from '../../../src/domain/points/credit.ts';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { bookWith, creditsOf, entryFields } from '../../fixtures/ledger.ts';

function shown(...args: Parameters<typeof creditsOf>) {
  return creditsOf(...args).map(({ kind, points, from, until }) => [kind, roundedDecimal(points, 2), from, until]);
}

describe('creditMaker', () => {
  it("gives HubSpot's points for as long as they count", () => {
    expect(shown({ managedFrom: '2026-03-02' })).toEqual([
      ['sourced', '50.00', '2026-03-02', '2027-03-02'],
      ['managed', '10.00', '2026-03-02', null],
    ]);
  });

  it('keeps the rate of the line for an upsell', () => {
    expect(shown({ soldOn: '2024-04-10', lineSoldOn: '2021-10-04' })).toEqual([
      ['sourced', '30.00', '2024-04-10', '2025-04-10'],
    ]);
  });

  it('knows growth markets, shares among partners and minor units', () => {
    const sale = { mrr: { minor: 144_000, currency: 'JPY' }, managedFrom: '2026-03-02', otherPartners: 2 };
    expect(shown(sale, 'JP').map(([, points]) => points)).toEqual(['50.00', '3.33']);
    expect(shown(sale, 'IN').map(([, points]) => points)).toEqual(['100.00', '6.67']);
    expect(creditsOf(sale, 'IN').map(({ growth, deal }) => [growth, deal])).toEqual([
      [true, 'sourced'],
      [true, 'sourced'],
    ]);
  });

  it.each([
    ['US', 'sourced', '2026-03-02', 100_000, 'USD', 0, ['50.00', '10.00']],
    ['IN', 'sourced', '2026-05-20', 240_000, 'USD', 1, ['240.00', '24.00']],
    ['FR', 'assisted', '2025-12-11', 88_000, 'EUR', 0, ['30.00', '10.00']],
    ['DE', 'sourced', '2024-01-15', 44_000, 'EUR', 2, ['17.60', '1.96']],
    ['JP', 'sourced', '2026-08-01', 144_000, 'JPY', 0, ['50.00', '10.00']],
  ] as const)(
    '%s, %s on %s: %s %s, managed with %s others',
    (market, deal, soldOn, minor, currency, others, points) => {
      const sale = { deal, soldOn, mrr: { minor, currency }, managedFrom: soldOn, otherPartners: others };
      expect(shown(sale, market).map(([, credit]) => credit)).toEqual(points);
    },
  );

  it('gives only managed points for what others sold', () => {
    expect(shown({ deal: null, managedFrom: '2026-03-02' })).toEqual([['managed', '10.00', '2026-03-02', null]]);
    expect(shown({ deal: null })).toEqual([]);
  });

  it("follows the user's months and base amounts", () => {
    const book = bookWith({ soldLifeMonths: 6, bases: [{ currency: 'BRL', amount: '500', table: null }] });
    expect(shown({ mrr: { minor: 100_000, currency: 'BRL' } }, 'US', book)).toEqual([
      ['sourced', '10.00', '2026-03-02', '2026-09-02'],
    ]);
  });

  it('refuses a currency without base amount every time', () => {
    const make = creditMaker(bookWith());
    const entry = { id: 'a', ...entryFields({ mrr: { minor: 1, currency: 'BRL' } }) };
    const refusal = {
      kind: 'refused',
      problems: [{ field: 'currency', reason: 'no-base-amount', data: { currency: 'BRL' } }],
    };
    expect([make(entry, 'BR'), make(entry, 'BR')]).toEqual([refusal, refusal]);
  });

  it('keeps entries apart that differ in one thing only', () => {
    const make = creditMaker(bookWith());
    const points = (change: Parameters<typeof entryFields>[0], market: string | null) => {
      const reading = make({ id: 'a', ...entryFields({ managedFrom: '2026-03-02', ...change }) }, market);
      return reading.kind === 'refused' ? [] : reading.credits.map((credit) => roundedDecimal(credit.points, 2));
    };
    expect(points({}, 'US')).toEqual(['50.00', '10.00']);
    expect(points({}, 'IN')).toEqual(['100.00', '20.00']);
    expect(points({}, null)).toEqual(['50.00', '10.00']);
    expect(points({ deal: 'assisted' }, 'US')).toEqual(['30.00', '10.00']);
    expect(points({ otherPartners: 1 }, 'US')).toEqual(['50.00', '5.00']);
    expect(points({ lineSoldOn: '2023-01-01' }, 'US')).toEqual(['30.00', '10.00']);
    expect(points({ mrr: { minor: 100_000, currency: 'EUR' } }, 'US')).toEqual(['56.82', '11.36']);
    expect(points({ soldOn: '2025-03-02', mrr: { minor: 100_000, currency: 'EUR' } }, 'US')).toEqual([
      '66.67',
      '13.33',
    ]);
  });
});
