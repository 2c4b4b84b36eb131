import { expect, it } from 'vitest';
import { clientDeletion } from '../../../../src/domain/partner/clients/client-deletion.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';
import {
  clientList,
  clientProfile,
  commissionTerms,
  payment,
  renewal,
  sharedDeal,
} from '../../../fixtures/partner-rows.ts';

const NOW = 5;
const HISTORY = {
  id: 'acme',
  client: client(),
  profile: clientProfile({ hubId: '1' }),
  entries: [pointEntry()],
  renewals: [renewal()],
  deals: [sharedDeal()],
  payments: [payment()],
  terms: [commissionTerms()],
  lists: [clientList({ clientIds: ['acme', 'bharat'] })],
};
const BHARAT = client({ id: 'bharat', name: 'Bharat' });

it('of everything leaves nothing, and lists drop the client', () => {
  const { clientLists, ...rows } = clientDeletion(HISTORY, { kind: 'everything' }, null, NOW);
  const all = Object.values(rows).flat();
  expect(all).toHaveLength(7);
  expect(all.every(({ deletedAt, revision }) => deletedAt === NOW && revision === 2)).toBe(true);
  expect(clientLists).toMatchObject([{ clientIds: ['bharat'], deletedAt: null, revision: 2 }]);
});

it('keeps payments, of no client, where that is chosen', () => {
  const rows = clientDeletion(HISTORY, { kind: 'payments' }, null, NOW);
  expect(rows.commissionPayments).toMatchObject([{ id: 'pay-1', clientId: null, deletedAt: null, revision: 2 }]);
  expect(rows.pointEntries).toMatchObject([{ deletedAt: NOW }]);
});

it('hands everything on, and lists hold the heir once', () => {
  const rows = clientDeletion(HISTORY, { kind: 'move', to: 'bharat' }, { client: BHARAT, profile: null }, NOW);
  const moved = [rows.pointEntries, rows.renewals, rows.sharedDeals, rows.commissionPayments].flat();
  expect(moved).toHaveLength(4);
  for (const row of moved) expect(row).toMatchObject({ clientId: 'bharat', deletedAt: null, revision: 2 });
  expect(rows.commissionTerms).toEqual([]);
  expect(rows.clientLists).toMatchObject([{ clientIds: ['bharat'] }]);
  expect(rows.clients).toMatchObject([{ id: 'acme', deletedAt: NOW }]);
  expect(rows.clientProfiles).toMatchObject([
    { id: 'acme', deletedAt: NOW },
    { id: 'bharat', hubId: '1', revision: 1 },
  ]);
});

it.each([
  [null, '9'],
  [3, '1'],
])('fills the profile of the heir, one deleted (%s) as if it had none', (deletedAt, hubId) => {
  const profile = clientProfile({ id: 'bharat', hubId: '9', deletedAt });
  const rows = clientDeletion(HISTORY, { kind: 'move', to: 'bharat' }, { client: BHARAT, profile }, NOW);
  expect(rows.clientProfiles[1]).toMatchObject({ id: 'bharat', hubId, revision: 2, deletedAt: null });
});

it('of one already gone has nothing to bury of it', () => {
  const rows = clientDeletion({ ...HISTORY, client: null, profile: null }, { kind: 'everything' }, null, NOW);
  expect([rows.clients, rows.clientProfiles]).toEqual([[], []]);
});
