import { expect, it } from 'vitest';
import { usualPlaces } from '../../../src/domain/points/usual-places.ts';

it('puts what most clients have first, then goes by code', () => {
  const clients = ['JP JPY', 'US USD', 'FR EUR', 'JP USD', '- EUR', '- EUR'].map((text) => {
    const [market = '', currency = ''] = text.split(' ');
    return { market: market === '-' ? null : market, currency };
  });
  expect(usualPlaces(clients)).toEqual({ markets: ['JP', 'FR', 'US'], currencies: ['EUR', 'USD', 'JPY'] });
  expect(usualPlaces([])).toEqual({ markets: [], currencies: [] });
});
