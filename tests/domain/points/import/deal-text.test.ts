import { expect, it } from 'vitest';
import type { DealReason } from '../../../../src/domain/points/import/deal-reason.ts';
import { withinDealLimit } from '../../../../src/domain/points/import/deal-text.ts';

it('keeps what fits, and refuses what does not', () => {
  const reasons: DealReason[] = [];
  expect(withinDealLimit('client', 'x'.repeat(200), reasons)).toHaveLength(200);
  expect(reasons).toEqual([]);
  expect(withinDealLimit('productLine', 'x'.repeat(201), reasons)).toHaveLength(200);
  expect(reasons).toEqual([{ code: 'too-long', field: 'productLine', characters: 201 }]);
});
