import { expect, it } from 'vitest';
import { paidRows } from '../../../../src/jobs/partner/commissions/paid-rows.ts';
import { commissionWorld, KEPT } from '../../../fixtures/commission-world.ts';
import { payment } from '../../../fixtures/partner-rows.ts';

const PAYMENTS = [
  payment(),
  payment({ id: 'b', quarter: '2026-Q3', clientId: null, paidOn: null }),
  payment({ id: 'c', quarter: '2025-Q4', amount: { minor: 5, currency: 'EUR' } }),
];

it.each([
  ['all, the latest quarter first', {}, ['b', 'pay-1', 'c']],
  ['those of the quarters of a range', { from: '2026-05-01', to: '2026-06-30' }, ['pay-1']],
  ['those of a currency', { filters: { currency: 'EUR' } }, ['c']],
  ['those of a client, not those of none', { filters: { client: 'Acme' } }, ['pay-1', 'c']],
  ['none of a client that nothing was paid for', { filters: { client: 'bharat' } }, []],
  ['paid ones', { filters: { state: 'paid' } }, ['pay-1', 'c']],
  ['announced ones', { filters: { state: 'announced' } }, ['b']],
])('shows %s', async (_, change, ids) => {
  const { database } = await commissionWorld({ ...KEPT, payments: PAYMENTS });
  const rows = await paidRows(database, { today: '2026-11-22', from: null, to: null, filters: {}, ...change });
  expect(rows.map(({ key }) => key)).toEqual(ids);
});

it('names the client, where there is one', async () => {
  const { database } = await commissionWorld({ ...KEPT, payments: PAYMENTS });
  const rows = await paidRows(database, { today: '2026-11-22', from: null, to: null, filters: {} });
  expect(rows.map(({ cells }) => cells.client)).toEqual([null, 'Acme Tools', 'Acme Tools']);
});
