import { expect, it } from 'vitest';
import { expectedRows, readCommissions } from '../../../../src/jobs/partner/commissions/expected-rows.ts';
import { commissionWorld } from '../../../fixtures/commission-world.ts';

const ASKED = { today: '2026-11-22', from: '2026-04-01', to: '2026-09-30', filters: {} };
const usd = (minor: number) => ({ minor, currency: 'USD' });

it('has a row for each deal and quarter, by quarter and client', async () => {
  const { database } = await commissionWorld();
  const rows = await expectedRows(database, ASKED);
  expect(rows.map(({ clientId, cells }) => [cells.quarter, clientId, cells.months, cells.amount])).toEqual([
    ['Q2 2026', 'acme', '3', usd(60_000)],
    ['Q2 2026', 'bharat', '1', usd(40_000)],
    ['Q3 2026', 'acme', '3', usd(60_000)],
    ['Q3 2026', 'bharat', '3', usd(120_000)],
  ]);
  expect(rows[0]?.cells).toMatchObject({ rule: 'Deal-based', payDay: '2026-08-14', client: 'Acme Tools' });
});

it.each([
  ['another currency', { filters: { currency: 'EUR' } }, 0],
  ['another rule', { filters: { rule: 'months' } }, 0],
  ['its own', { filters: { currency: 'USD', rule: 'deal-based' } }, 4],
  ['a client', { filters: { client: 'acme' } }, 2],
  ['a client and another currency', { filters: { client: 'acme', currency: 'EUR' } }, 0],
  ['no client of its own', { filters: { client: 'cme' } }, 0],
  ['an open start', { from: null, to: '2026-06-30' }, 3],
  ['an open end', { from: '2028-10-01', to: null }, 5],
  ['no range', { from: null, to: null }, 19],
])('asks for %s', async (_, change, count) => {
  const { database } = await commissionWorld();
  expect((await expectedRows(database, { ...ASKED, ...change })).length).toBe(count);
});

it('leaves out deals whose client is gone', async () => {
  const { database } = await commissionWorld();
  await database.clients.update('bharat', { deletedAt: 1 });
  const { commissions } = await readCommissions(database, '2026-11-22', () => undefined);
  expect(commissions.map(({ entry }) => entry.id).sort()).toEqual(['entry', 'old']);
});
