import { expect, it } from 'vitest';
import { changesBetween } from '../../../../src/domain/partner/import/partner-changes.ts';

it('are what differs of the fields that are spoken of', () => {
  const from = { owner: '', manager: 'Sam', termMonths: 12, products: ['CMS'] };
  expect(changesBetween(from, { owner: 'Riley', termMonths: 12, mrr: null, products: [] })).toEqual([
    { field: 'owner', from: '', to: 'Riley' },
    { field: 'products', from: ['CMS'], to: [] },
  ]);
});
