import { expect, it } from 'vitest';
import { readClientHistory } from '../../../src/store/queries/client-history.ts';
import { client, pointEntry } from '../../fixtures/ledger.ts';
import {
  clientList,
  clientProfile,
  commissionTerms,
  payment,
  renewal,
  sharedDeal,
} from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('is what lives of one client, and of no other', async () => {
  const { database } = testWorld();
  await database.clients.bulkAdd([client(), client({ id: 'other' })]);
  await database.clientProfiles.add(clientProfile());
  await database.pointEntries.bulkAdd([pointEntry(), pointEntry({ id: 'o', clientId: 'other' })]);
  await database.commissionTerms.bulkAdd([commissionTerms(), commissionTerms({ id: 'o' })]);
  await database.renewals.bulkAdd([renewal(), renewal({ id: 'r-2', deletedAt: 1 })]);
  await database.sharedDeals.bulkAdd([sharedDeal(), sharedDeal({ id: 'd-2', clientId: 'other' })]);
  await database.commissionPayments.bulkAdd([payment(), payment({ id: 'p-2', clientId: null })]);
  await database.clientLists.bulkAdd([clientList(), clientList({ id: 'l-2', clientIds: ['other'] })]);
  expect(await readClientHistory(database, 'acme')).toEqual({
    id: 'acme',
    client: client(),
    profile: clientProfile(),
    entries: [pointEntry()],
    renewals: [renewal()],
    deals: [sharedDeal()],
    payments: [payment()],
    terms: [commissionTerms()],
    lists: [clientList()],
  });
});

it('is also that of a client who is gone', async () => {
  const { database } = testWorld();
  await database.clientProfiles.add(clientProfile({ deletedAt: 1 }));
  await database.renewals.add(renewal());
  expect(await readClientHistory(database, 'acme')).toMatchObject({
    client: null,
    profile: null,
    renewals: [renewal()],
  });
});
