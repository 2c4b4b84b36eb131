import { describe, expect, it } from 'vitest';
import { renewalLiner, renewalOrder, shownLines } from '../../../../../src/ui/panel/partner/renewals/renewal-line.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';

const LINES = [
  renewal({ id: 'a', mrr: { minor: 5, currency: 'USD' }, updatedAt: 1 }),
  renewal({ id: 'b', clientId: 'cafe', decideBy: '2026-12-01', mrr: { minor: 1, currency: 'EUR' }, updatedAt: 3 }),
  renewal({ id: 'c', clientId: 'gone', renewsOn: '2026-12-24', mrr: null, outcome: 'lost', updatedAt: 2 }),
  renewal({ id: 'd', mrr: { minor: 9, currency: 'USD' }, owner: 'Zoé Example', updatedAt: 0 }),
].map(renewalLiner([client(), client({ id: 'cafe', name: 'Café du Nord' })], '2026-11-22'));
const ids = (lines: readonly (typeof LINES)[number][]) => lines.map(({ renewal: { id } }) => id).join('');

describe('the order', () => {
  it.each([
    ['decision', 'bcad'],
    ['renewal', 'cbad'],
    ['client', 'cadb'],
    ['mrr', 'bdac'],
    ['changed', 'bcad'],
  ] as const)('by %s is %s', (sort, order) => {
    expect(ids(LINES.toSorted(renewalOrder(sort)))).toBe(order);
  });
});

describe('what is shown', () => {
  it.each([
    ['all', '', 'abcd'],
    ['open', '', 'abd'],
    ['within-30', '', 'b'],
    ['decided', '', 'c'],
    ['all', 'cafe', 'b'],
    ['all', 'ZOE acme', 'd'],
    ['open', 'marketing', 'abd'],
    ['all', 'nobody', ''],
  ] as const)('of %s with "%s" is %s', (show, search, found) => {
    expect(ids(shownLines(LINES, show, search))).toBe(found);
  });
});

it('knows a client that is gone', () => {
  expect(LINES[2]).toMatchObject({ client: null, nameKey: '' });
});
