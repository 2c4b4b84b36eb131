import { describe, expect, it } from 'vitest';
import { isRecentlySourced, sourcedSales, yearOf } from '../../../../src/domain/partner/progress/sourced-sales.ts';
import { wholeFraction } from '../../../../src/domain/points/fraction.ts';
import { pointEntry } from '../../../fixtures/ledger.ts';

const TODAY = '2026-11-22';

describe('isRecentlySourced', () => {
  it.each([
    ['today', 'sourced', '2026-11-22', true],
    ['a day short of 12 months ago', 'sourced', '2025-11-23', true],
    ['12 months ago', 'sourced', '2025-11-22', false],
    ['tomorrow', 'sourced', '2026-11-23', false],
    ['by HubSpot', 'assisted', '2026-11-01', false],
    ['by others', null, '2026-11-01', false],
  ] as const)('of what was sold %s', (_, deal, soldOn, recent) => {
    expect(isRecentlySourced({ deal, soldOn }, TODAY)).toBe(recent);
  });
});

it('adds up by currency, and a year of it', () => {
  const eur = { minor: 50_000, currency: 'EUR' };
  const found = sourcedSales(
    [
      pointEntry(),
      pointEntry({ id: 'b' }),
      pointEntry({ id: 'c', mrr: eur }),
      pointEntry({ id: 'd', soldOn: '2020-01-01' }),
    ],
    TODAY,
  );
  expect([...found.mrr]).toEqual([
    ['USD', wholeFraction(200_000)],
    ['EUR', wholeFraction(50_000)],
  ]);
  expect([...found.amount]).toEqual([
    ['USD', wholeFraction(2_400_000)],
    ['EUR', wholeFraction(600_000)],
  ]);
  expect(yearOf(wholeFraction(5))).toEqual(wholeFraction(60));
});
