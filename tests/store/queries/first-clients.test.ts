import { expect, it } from 'vitest';
import { readFirstClients } from '../../../src/store/queries/first-clients.ts';
import { client, pointEntry } from '../../fixtures/ledger.ts';
import { clientProfile, renewal } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('is all that lives of those picked, and nothing of the others', async () => {
  const { database } = testWorld();
  await database.clients.bulkAdd([client(), client({ id: 'b' }), client({ id: 'c' })]);
  await database.pointEntries.bulkAdd([
    pointEntry(),
    pointEntry({ id: '2', deletedAt: 1 }),
    pointEntry({ id: '3', clientId: 'c' }),
  ]);
  await database.clientProfiles.bulkAdd([clientProfile(), clientProfile({ id: 'b', deletedAt: 1 })]);
  await database.renewals.bulkAdd([renewal(), renewal({ id: 'r-2', clientId: 'c' })]);
  const { clients, entries, desk } = await readFirstClients(database, (all) => all.slice(0, 2));
  expect([clients.map(({ id }) => id), entries]).toEqual([['acme', 'b'], [pointEntry()]]);
  expect([...desk.profiles.values()]).toEqual([clientProfile()]);
  expect([...desk.renewals]).toEqual([['acme', '2027-01-31']]);
});
