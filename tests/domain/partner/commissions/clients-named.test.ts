import { expect, it } from 'vitest';
import { clientsNamed } from '../../../../src/domain/partner/commissions/clients-named.ts';

const CLIENTS = [
  { id: 'a', name: 'Acme Tools' },
  { id: 'b', name: 'Bharat Foods' },
  { id: 'c', name: 'Café Lumière' },
];

it.each([
  ['acme', ['a']],
  ['  FOO ', ['b']],
  ['cafe l', ['c']],
  ['cme', []],
  ['-', ['a', 'b', 'c']],
])('finds by “%s” the clients %o', (words, ids) => {
  expect([...(clientsNamed(CLIENTS, words) ?? [])]).toEqual(ids);
});

it.each(['', '  '])('asks for nothing in particular with “%s”', (words) => {
  expect(clientsNamed(CLIENTS, words)).toBeNull();
});
