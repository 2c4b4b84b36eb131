import { expect, it } from 'vitest';
import { forfeitedRows } from '../../../../src/jobs/partner/commissions/forfeited-rows.ts';
import { commissionWorld } from '../../../fixtures/commission-world.ts';

it.each([
  [{}, ['old', 'paper']],
  [{ state: 'lost' }, ['old']],
  [{ state: 'soon' }, ['paper']],
  [{ client: 'acm' }, ['old']],
  [{ client: 'acm', state: 'soon' }, []],
  [{ currency: 'USD' }, ['old', 'paper']],
  [{ currency: 'EUR' }, []],
])('shows %j by the day', async (filters, ids) => {
  const { database } = await commissionWorld();
  const rows = await forfeitedRows(database, { today: '2026-11-22', from: null, to: null, filters });
  expect(rows.map(({ key }) => key)).toEqual(ids);
  expect(rows.every((row) => !('on' in row))).toBe(true);
});
