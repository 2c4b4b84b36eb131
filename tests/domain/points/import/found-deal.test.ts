import { expect, it } from 'vitest';
import { withDealCell } from '../../../../src/domain/points/import/found-deal.ts';
import { foundDeal } from '../../../fixtures/deals.ts';

it('changes one cell and nothing else', () => {
  const deal = foundDeal({ client: 'Acme', mrr: '1' });
  expect(withDealCell(deal, 'mrr', '2')).toEqual({ ...deal, cells: { ...deal.cells, mrr: '2' } });
  expect(deal.cells.mrr).toBe('1');
});
