import { expect, it } from 'vitest';
import { wholeFraction } from '../../../../../src/domain/points/fraction.ts';
import { difference } from '../../../../../src/ui/panel/partner/commissions/difference.ts';

it('is worked out in each currency by itself', () => {
  const paid = new Map([
    ['USD', wholeFraction(5)],
    ['EUR', wholeFraction(2)],
  ]);
  expect([...difference(paid, new Map([['USD', wholeFraction(8)]]))]).toEqual([
    ['USD', wholeFraction(-3)],
    ['EUR', wholeFraction(2)],
  ]);
});
