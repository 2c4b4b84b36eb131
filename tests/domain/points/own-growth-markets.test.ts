import { expect, it } from 'vitest';
import { addedMarkets, withMarket } from '../../../src/domain/points/own-growth-markets.ts';
import type { GrowthRegion } from '../../../src/domain/points/points-rules.ts';

const SHIPPED: readonly GrowthRegion[] = [
  { region: 'india', countries: ['IN'], named: true },
  { region: 'north-asia', countries: ['KR', 'CN'], named: true },
];

it.each([
  ['adds a country', null, 'PL', true, ['CN', 'IN', 'KR', 'PL']],
  ['takes one away', null, 'KR', false, ['CN', 'IN']],
  ['returns to our list', ['CN', 'IN', 'KR', 'PL'], 'PL', false, null],
  ['returns to our list by adding', ['CN', 'IN'], 'KR', true, null],
  ['adds none twice', ['IN'], 'IN', true, ['IN']],
] as const)('%s', (_, own, country, grows, next) => {
  expect(withMarket(own, SHIPPED, country, grows)).toEqual(next);
});

it('knows which countries the user added', () => {
  expect(addedMarkets(['CN', 'PL'], SHIPPED)).toEqual(['PL']);
  expect(addedMarkets(null, SHIPPED)).toEqual([]);
});
