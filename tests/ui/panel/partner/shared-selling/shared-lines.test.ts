import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHARED_SORTS } from '../../../../../src/domain/preferences.ts';
import {
  foundShared,
  sharedLiner,
  sharedOrder,
} from '../../../../../src/ui/panel/partner/shared-selling/shared-lines.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { sharedDeal } from '../../../../fixtures/partner-rows.ts';

const CLIENTS = [client(), client({ id: 'cafe', name: 'Café Lumière' })];
const DEALS = [
  sharedDeal({ id: 'a', expectedOn: '2026-12-10', updatedAt: 1 }),
  sharedDeal({
    id: 'b',
    clientId: 'cafe',
    createdOn: '2026-10-20',
    expectedOn: null,
    origin: 'assisted',
    updatedAt: 4,
  }),
  sharedDeal({
    id: 'c',
    clientId: 'gone',
    stage: 'won',
    closedOn: '2026-11-01',
    createdOn: '2026-09-01',
    updatedAt: 3,
  }),
  sharedDeal({
    id: 'd',
    clientId: 'cafe',
    name: 'Élan',
    createdOn: '2026-10-10',
    expectedOn: '2026-12-01',
    updatedAt: 2,
  }),
];
const LINES = DEALS.map(sharedLiner(CLIENTS));
const ids = (lines: readonly (typeof LINES)[number][]) => lines.map(({ deal }) => deal.id).join('');
const ALL = { stage: 'all', source: 'all' } as const;

describe('the lines of shared deals', () => {
  it.each([
    ['created', 'bdac'],
    ['expected', 'dabc'],
    ['client', 'cabd'],
    ['changed', 'bcda'],
  ] as const)('by %s are %s', (sort, order) => {
    expect(ids(LINES.toSorted(sharedOrder(sort)))).toBe(order);
  });

  it.each([
    [ALL, '', 'abcd'],
    [ALL, 'cafe', 'bd'],
    [ALL, 'LUMIERE elan', 'd'],
    [ALL, 'sales acme', 'a'],
    [{ stage: 'won', source: 'all' }, '', 'c'],
    [{ stage: 'all', source: 'assisted' }, '', 'b'],
    [{ stage: 'open', source: 'sourced' }, 'cafe', 'd'],
    [ALL, 'nobody', ''],
  ] as const)('that fit %o and %j are %s', (filter, search, found) => {
    expect(ids(foundShared(LINES, filter, search))).toBe(found);
  });

  it('name no client that was deleted', () => {
    expect(LINES[2]?.client).toBeNull();
    expect(LINES[1]?.client?.name).toBe('Café Lumière');
  });

  it('are all there in every order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SHARED_SORTS),
        fc.shuffledSubarray([...LINES], { minLength: 4 }),
        (sort, lines) => {
          expect(ids(lines.toSorted(sharedOrder(sort)))).toBe(ids(LINES.toSorted(sharedOrder(sort))));
        },
      ),
    );
  });
});
