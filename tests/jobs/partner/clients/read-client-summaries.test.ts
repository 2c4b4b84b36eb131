import { expect, it } from 'vitest';
import { readClientSummaries } from '../../../../src/jobs/partner/clients/read-client-summaries.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';
import { clientProfile, renewal } from '../../../fixtures/partner-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

it('is every living client by name, with all that is known of it', async () => {
  const { database } = testWorld();
  await database.clients.bulkAdd([client({ id: 'b', name: 'Zebra' }), client(), client({ id: 'gone', deletedAt: 1 })]);
  await database.pointEntries.add(pointEntry());
  await database.clientProfiles.add(clientProfile({ toolsUsed: 2 }));
  await database.renewals.add(renewal());
  const [acme, zebra, ...more] = await readClientSummaries(database, '2026-11-22');
  expect(acme).toMatchObject({ client: { name: 'Acme Tools' }, profile: { toolsUsed: 2 }, nextRenewal: '2027-01-31' });
  expect(acme?.sold).toBe(true);
  expect(zebra).toMatchObject({ client: { name: 'Zebra' }, profile: null, mrr: null, nextRenewal: null });
  expect(more).toEqual([]);
});
