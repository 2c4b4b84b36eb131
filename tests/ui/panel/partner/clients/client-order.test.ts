import { expect, it } from 'vitest';
import type { ClientsSort } from '../../../../../src/domain/preferences.ts';
import { orderedLines } from '../../../../../src/ui/panel/partner/clients/client-order.ts';
import { linesOf } from '../../../../fixtures/desk-world.ts';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { clientProfile } from '../../../../fixtures/partner-rows.ts';

const LINES = linesOf(
  [client({ id: 'c', name: 'Cafe' }), client({ id: 'a', name: 'Acme' }), client({ id: 'b', name: 'Bharat' })],
  [
    pointEntry({ id: '1', clientId: 'b' }),
    pointEntry({ id: '2', clientId: 'c', mrr: { minor: 900_000, currency: 'USD' } }),
  ],
  {
    profiles: new Map([
      ['a', clientProfile({ id: 'a', mrr: { minor: 1, currency: 'EUR' }, toolsUsed: 3, lastActiveOn: '2026-11-01' })],
      ['b', clientProfile({ id: 'b', toolsUsed: 5, lastActiveOn: '2026-01-01' })],
    ]),
    renewals: new Map([
      ['b', '2027-05-01'],
      ['c', '2026-12-01'],
    ]),
  },
);

it.each<[ClientsSort, string]>([
  ['name', 'abc'],
  // Euros before dollars; within one currency the highest first.
  ['mrr', 'acb'],
  ['points', 'cba'],
  ['activity', 'bac'],
  ['renewal', 'cba'],
  ['tools', 'bac'],
])('by %s is %s', (sort, order) => {
  expect(
    orderedLines(LINES, sort)
      .map((line) => line.client.id)
      .join(''),
  ).toBe(order);
});
