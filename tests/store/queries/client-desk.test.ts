import { expect, it } from 'vitest';
import { readClientDesk, readKeptProfile } from '../../../src/store/queries/client-desk.ts';
import { readClientLists } from '../../../src/store/queries/saved-reports.ts';
import { clientList, clientProfile, renewal } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('is the living profiles and the first open renewals, however many there are', async () => {
  const { database } = testWorld();
  const many = Array.from({ length: 2_100 }, (_, at) => clientProfile({ id: `c-${at}` }));
  await database.clientProfiles.bulkAdd([...many, clientProfile({ deletedAt: 1 })]);
  await database.renewals.bulkAdd([renewal(), renewal({ id: 'r-2', renewsOn: '2026-12-01' })]);
  const desk = await readClientDesk(database);
  expect(desk.profiles.size).toBe(2_100);
  expect([...desk.renewals]).toEqual([['acme', '2026-12-01']]);
});

it('gives a deleted profile too to who must follow it', async () => {
  const { database } = testWorld();
  await database.clientProfiles.add(clientProfile({ deletedAt: 1 }));
  expect(await readKeptProfile(database, 'acme')).toMatchObject({ deletedAt: 1 });
  expect(await readKeptProfile(database, 'nobody')).toBeNull();
});

it('gives the living lists by name', async () => {
  const { database } = testWorld();
  await database.clientLists.bulkAdd([
    clientList({ id: '1', name: 'Zebra' }),
    clientList({ id: '2', name: 'Alpha' }),
    clientList({ id: '3', name: 'Beta', deletedAt: 1 }),
  ]);
  expect((await readClientLists(database)).map(({ name }) => name)).toEqual(['Alpha', 'Zebra']);
});
