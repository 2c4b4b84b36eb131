import { expect, it } from 'vitest';
import { DEAL_FIELDS } from '../../../../../src/domain/points/import/found-deal.ts';
import { dealColumns } from '../../../../../src/ui/panel/points/import/deal-columns.ts';

it('offers every field of a deal by its name', () => {
  expect(dealColumns.fields).toEqual(DEAL_FIELDS);
  expect(dealColumns.words('mrr')).toBe('MRR');
});
