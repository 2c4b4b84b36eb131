import { expect, it } from 'vitest';
import { clientChoices, oneOfEachName } from '../../../src/ui/components/client-choices.ts';
import { client } from '../../fixtures/ledger.ts';

const ACME = client({ market: 'IN', currency: 'INR' });
const TWIN = client({ id: 'twin', name: 'ACME tools', market: null, currency: 'EUR' });
const BHARAT = client({ id: 'bharat', name: 'Bharat Foods' });

it('are in order, those of one name told apart by where they are', () => {
  expect(clientChoices([BHARAT, ACME, TWIN])).toEqual([
    { value: 'twin', label: 'ACME tools', note: 'EUR' },
    { value: 'acme', label: 'Acme Tools', note: 'India · INR' },
    { value: 'bharat', label: 'Bharat Foods' },
  ]);
});

it.each([
  [null, ['bharat', 'acme']],
  [TWIN, ['bharat', 'twin']],
] as const)('names each once, as the one that is held', (held, ids) => {
  const found = oneOfEachName([BHARAT, ACME, TWIN], held).map(({ id }) => id);
  expect(found.toSorted()).toEqual(ids.toSorted());
});
