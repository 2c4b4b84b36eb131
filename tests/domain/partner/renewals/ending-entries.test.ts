import { expect, it } from 'vitest';
import { endingEntries } from '../../../../src/domain/partner/renewals/ending-entries.ts';
import { pointEntry } from '../../../fixtures/ledger.ts';

const RENEWAL = { products: ['marketing hub professional '], renewsOn: '2027-01-31' };

it.each([
  [{ soldOn: '2027-01-31' }, 1],
  [{ soldOn: '2027-02-01' }, 0],
  [{ endedOn: '2027-01-31' }, 0],
  [{ endedOn: '2027-02-01' }, 1],
])('takes what runs on the day of the renewal: %o', (change, count) => {
  expect(endingEntries(RENEWAL, [pointEntry(change)])).toHaveLength(count);
});

it('suggests the product lines that the renewal names', () => {
  const entries = [pointEntry(), pointEntry({ id: 's', productLine: 'Service Hub' })];
  expect(endingEntries(RENEWAL, entries).map(({ suggested }) => suggested)).toEqual([true, false]);
});

it('suggests all of them where it names none', () => {
  const entries = [pointEntry({ productLine: '' }), pointEntry({ id: 's', productLine: 'Service Hub' })];
  expect(endingEntries(RENEWAL, entries).map(({ suggested }) => suggested)).toEqual([true, true]);
});
