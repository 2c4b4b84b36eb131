import { expect, it } from 'vitest';
import { withPartnerCell } from '../../../../src/domain/partner/import/found-partner-row.ts';
import { foundRow } from '../../../fixtures/partner-import.ts';

it('says something else in one cell, and stays as it was', () => {
  const row = foundRow('renewals');
  expect(withPartnerCell(row, 'owner', 'Riley')).toEqual({ ...row, cells: { ...row.cells, owner: 'Riley' } });
  expect(row.cells.owner).toBeUndefined();
});
