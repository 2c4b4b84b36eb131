import { expect, it } from 'vitest';
import type { OwnBase } from '../../../src/domain/points/overrides.ts';
import { addedCurrencies, ownBaseOf, withBase } from '../../../src/domain/points/own-bases.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

const EUR_B = { currency: 'EUR', table: 'B' } as const;
const CHF = { currency: 'CHF', table: null } as const;
const OWN: readonly OwnBase[] = [
  { ...EUR_B, amount: '90' },
  { ...CHF, amount: '95' },
];

it('finds what the user gave', () => {
  expect(ownBaseOf(OWN, EUR_B)).toBe('90');
  expect(ownBaseOf(OWN, CHF)).toBe('95');
  expect(ownBaseOf(OWN, { currency: 'EUR', table: 'A' })).toBeNull();
});

it.each([
  ['another amount', EUR_B, '91', '88', [OWN[1], { ...EUR_B, amount: '91' }]],
  ['none', EUR_B, null, '88', [OWN[1]]],
  ['what HubSpot printed', EUR_B, '88', '88.00', [OWN[1]]],
  ['an added currency', CHF, '96', null, [OWN[0], { ...CHF, amount: '96' }]],
] as const)('changes to %s', (_, place, amount, printed, bases) => {
  expect(withBase(OWN, place, amount, printed)).toEqual(bases);
});

it('tells the added currencies from the corrected ones', () => {
  expect(addedCurrencies(OWN, POINTS_RULES.baseTables)).toEqual(['CHF']);
});
