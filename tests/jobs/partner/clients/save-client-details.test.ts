import { beforeEach, expect, it } from 'vitest';
import { NO_PROFILE } from '../../../../src/domain/partner/clients/details-draft.ts';
import { addClientDetails, editClientDetails } from '../../../../src/jobs/partner/clients/save-client-details.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

const CLIENT = { name: 'Acme', market: 'US', currency: 'USD', link: '' };
const FIELDS = { client: CLIENT, profile: { ...NO_PROFILE, hubId: '123' } };
let world: TestWorld;

beforeEach(() => {
  world = testWorld();
});

async function known(id: string) {
  const [client, profile] = await Promise.all([world.database.clients.get(id), world.database.clientProfiles.get(id)]);
  if (client === undefined) throw new Error('The client is not there.');
  return { client, profile: profile === undefined || profile.deletedAt !== null ? null : profile };
}

it('adds a client and its profile as one, and takes both back', async () => {
  const outcome = await addClientDetails(world, FIELDS);
  expect(await known(outcome.id)).toMatchObject({ client: CLIENT, profile: { hubId: '123' } });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await known(outcome.id)).toMatchObject({ client: { deletedAt: world.now() }, profile: null });
});

it('keeps no profile that says nothing', async () => {
  const { id } = await addClientDetails(world, { client: CLIENT, profile: NO_PROFILE });
  expect((await known(id)).profile).toBeNull();
});

it('changes only the row that differs', async () => {
  const { id } = await addClientDetails(world, FIELDS);
  await editClientDetails(world, await known(id), { ...FIELDS, profile: { ...FIELDS.profile, hubId: '456' } });
  expect(await known(id)).toMatchObject({ client: { revision: 1 }, profile: { revision: 2, hubId: '456' } });
  await editClientDetails(world, await known(id), {
    client: { ...CLIENT, name: 'Acme Tools' },
    profile: { ...FIELDS.profile, hubId: '456' },
  });
  expect(await known(id)).toMatchObject({ client: { revision: 2, name: 'Acme Tools' }, profile: { revision: 2 } });
});

it('gives a profile to one that has none, also where one was taken back', async () => {
  const { id } = await addClientDetails(world, { client: CLIENT, profile: NO_PROFILE });
  const first = await editClientDetails(world, await known(id), FIELDS);
  if (first.kind !== 'done') throw new Error(first.kind);
  await first.undo();
  expect((await known(id)).profile).toBeNull();
  expect(await editClientDetails(world, await known(id), FIELDS)).toMatchObject({ kind: 'done' });
  expect((await known(id)).profile).toMatchObject({ hubId: '123', revision: 3 });
});

it('takes two changes back one after the other', async () => {
  const { id } = await addClientDetails(world, FIELDS);
  const change = async (hubId: string) => {
    const outcome = await editClientDetails(world, await known(id), {
      ...FIELDS,
      profile: { ...FIELDS.profile, hubId },
    });
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return outcome;
  };
  const first = await change('1');
  const second = await change('2');
  await second.undo();
  expect(await first.undo()).toMatchObject({ kind: 'done' });
  expect((await known(id)).profile?.hubId).toBe('123');
});

it('refuses what another page changed or added meanwhile', async () => {
  const { id } = await addClientDetails(world, { client: CLIENT, profile: NO_PROFILE });
  const before = await known(id);
  await editClientDetails(world, before, FIELDS);
  expect(await editClientDetails(world, before, FIELDS)).toEqual({ kind: 'changed-elsewhere', id });
});
