import { describe, expect, it } from 'vitest';
import { clientFigures } from '../../../src/domain/points/client-figures.ts';
import { equal, wholeFraction } from '../../../src/domain/points/fraction.ts';
import { creditsOf } from '../../fixtures/ledger.ts';

const credits = [
  ...creditsOf({ id: 'a', soldOn: '2026-03-02', managedFrom: '2026-03-02' }),
  ...creditsOf({ id: 'b', soldOn: '2026-01-10' }),
  ...creditsOf({ id: 'c', soldOn: '2025-01-10' }),
  ...creditsOf({ id: 'd', soldOn: '2026-12-01', endedOn: '2026-12-15' }),
];

describe('clientFigures', () => {
  it.each([
    ['2024-12-31', 0, 0, null],
    ['2026-11-22', 100, 10, '2027-01-10'],
    ['2026-12-01', 150, 10, '2026-12-15'],
    ['2027-01-10', 50, 10, '2027-03-02'],
    ['2027-03-02', 0, 10, null],
  ])('on %s: %d sold, %d managed, next expiry %s', (day, sold, managed, nextExpiry) => {
    const figures = clientFigures({ credits }, day);
    expect(figures.nextExpiry).toBe(nextExpiry);
    expect(equal(figures.standing.sold, wholeFraction(sold))).toBe(true);
    expect(equal(figures.standing.managed, wholeFraction(managed))).toBe(true);
  });
});
