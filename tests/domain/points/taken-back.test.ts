import { expect, it } from 'vitest';
import { NO_OVERRIDES, type PointsOverrides } from '../../../src/domain/points/overrides.ts';
import { takenBack } from '../../../src/domain/points/taken-back.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

const SHIPPED = POINTS_RULES.growthMarkets.value;
const LIST = SHIPPED.flatMap(({ countries }) => countries);

function having(some: Partial<PointsOverrides>): PointsOverrides {
  return { ...NO_OVERRIDES, ...some };
}

const EUR = { currency: 'EUR', table: 'A', amount: '80' } as const;
const SEK = { currency: 'SEK', table: null, amount: '900' } as const;
const GOLD = { ruleSet: 'R5', tier: 'gold', total: '400', minimum: null, managed: null } as const;

it.each<
  [string, Partial<PointsOverrides>, Partial<PointsOverrides>, Partial<PointsOverrides>, Partial<PointsOverrides>]
>([
  ['a base amount added', {}, { bases: [EUR] }, { bases: [EUR, SEK] }, { bases: [SEK] }],
  [
    'a base amount corrected',
    { bases: [EUR] },
    { bases: [{ ...EUR, amount: '81' }] },
    { bases: [SEK] },
    { bases: [SEK, EUR] },
  ],
  ['a base amount taken away', { bases: [SEK] }, {}, { bases: [EUR] }, { bases: [EUR, SEK] }],
  [
    'one figure of a tier',
    {},
    { thresholds: [GOLD] },
    { thresholds: [{ ...GOLD, minimum: '150' }] },
    { thresholds: [{ ...GOLD, total: null, minimum: '150' }] },
  ],
  [
    'a country added',
    {},
    { growthMarkets: [...LIST, 'SE'] },
    { growthMarkets: [...LIST, 'SE', 'FR'] },
    { growthMarkets: [...LIST, 'FR'].toSorted() },
  ],
  [
    'a country taken away',
    {},
    { growthMarkets: LIST.slice(1) },
    { growthMarkets: LIST.slice(1) },
    { growthMarkets: null },
  ],
  ['a list given up', { growthMarkets: [...LIST, 'SE'] }, {}, {}, { growthMarkets: [...LIST, 'SE'].toSorted() }],
  ['the months', {}, { soldLifeMonths: 6 }, { soldLifeMonths: 6, bases: [SEK] }, { bases: [SEK] }],
])('takes back %s and leaves what came after', (_name, before, after, now, expected) => {
  const change = { before: having(before), after: having(after) };
  expect(takenBack(having(now), change, SHIPPED)).toEqual(having(expected));
});

it('comes back to where it was when nothing else was changed', () => {
  const before = having({ bases: [SEK], thresholds: [GOLD], soldLifeMonths: 10 });
  const after = having({ bases: [EUR], growthMarkets: ['FR'], thresholds: [{ ...GOLD, managed: '1' }] });
  expect(takenBack(after, { before, after }, SHIPPED)).toEqual(before);
});
