import { expect, it } from 'vitest';
import { sourcedRows } from '../../../../src/jobs/partner/progress/sourced-rows.ts';
import { commissionWorld } from '../../../fixtures/commission-world.ts';

const ASKED = { today: '2026-11-22', from: null, to: null, filters: {} };

it('shows sourced sales of the last 12 months, the latest first, with a year of each', async () => {
  const { database } = await commissionWorld();
  const rows = await sourcedRows(database, ASKED);
  expect(rows.map(({ key, cells }) => [key, cells.amount])).toEqual([
    ['paper', { minor: 2_400_000, currency: 'USD' }],
    ['entry', { minor: 1_200_000, currency: 'USD' }],
  ]);
  expect(await sourcedRows(database, { ...ASKED, filters: { currency: 'EUR' } })).toEqual([]);
});
