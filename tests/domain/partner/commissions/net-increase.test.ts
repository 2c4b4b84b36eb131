import { expect, it } from 'vitest';
import { netIncrease } from '../../../../src/domain/partner/commissions/net-increase.ts';

const usd = (major: number) => ({ minor: major * 100, currency: 'USD' });

it('is what HubSpot’s example says: $2,000 less $800 is $1,200', () => {
  expect(netIncrease(usd(2_000), usd(800))).toEqual(usd(1_200));
});

it.each([
  ['the same amount', usd(800), usd(800)],
  ['a lower one', usd(700), usd(800)],
  ['another currency', usd(2_000), { minor: 80_000, currency: 'EUR' }],
])('is none for %s', (_, after, before) => {
  expect(netIncrease(after, before)).toBeNull();
});
