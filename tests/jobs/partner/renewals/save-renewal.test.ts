import { expect, it } from 'vitest';
import { addRenewal, deleteRenewal, editRenewal } from '../../../../src/jobs/partner/renewals/save-renewal.ts';
import { readClients } from '../../../../src/store/queries/ledger.ts';
import { readRenewal, readRenewals } from '../../../../src/store/queries/renewals.ts';
import { client, ledgerWorld } from '../../../fixtures/ledger-rows.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const {
  id: _,
  createdAt: _c,
  updatedAt: _u,
  revision: _r,
  deletedAt: _d,
  clientId: _i,
  outcome: _o,
  ...FIELDS
} = renewal();
const NEW_CLIENT = { client: { name: 'Foo Ltd', currency: 'EUR' }, fields: FIELDS };

it('adds a renewal of a known client, with its deadline, and takes it back', async () => {
  const world = await ledgerWorld({ clients: [client({ id: 'acme' })] });
  const saved = await addRenewal(world, { client: { id: 'acme' }, fields: FIELDS });
  expect(await readRenewal(world.database, saved.id)).toMatchObject({ ...FIELDS, clientId: 'acme', outcome: 'open' });
  expect(await world.database.deadlines.get(`renewal|${saved.id}`)).toMatchObject({ kind: 'renewal' });
  if (saved.kind !== 'done') throw new Error(saved.kind);
  await saved.undo();
  expect(await readRenewals(world.database)).toEqual([]);
  expect(await world.database.deadlines.count()).toBe(0);
});

it('adds a new client with it in one step', async () => {
  const world = testWorld();
  const saved = await addRenewal(world, NEW_CLIENT);
  const [made] = await readClients(world.database);
  expect(made).toMatchObject({ name: 'Foo Ltd', currency: 'EUR', market: null, link: '' });
  expect(await readRenewal(world.database, saved.id)).toMatchObject({ clientId: made?.id });
  if (saved.kind !== 'done') throw new Error(saved.kind);
  await saved.undo();
  expect(await readClients(world.database)).toEqual([]);
});

it('keeps nothing of a renewal whose client is gone', async () => {
  const world = testWorld();
  expect((await addRenewal(world, { client: { id: 'acme' }, fields: FIELDS })).kind).toBe('gone');
  expect((await editRenewal(world, renewal(), { client: { id: 'acme' }, fields: FIELDS })).kind).toBe('gone');
  expect(await readRenewals(world.database)).toEqual([]);
});

it('edits, and refuses what was changed elsewhere', async () => {
  const world = await ledgerWorld({ clients: [client({ id: 'acme' })] });
  const { id } = await addRenewal(world, { client: { id: 'acme' }, fields: FIELDS });
  const row = await readRenewal(world.database, id);
  if (row === null) throw new Error('It is not there.');
  const edited = { client: { name: 'Foo Ltd', currency: 'EUR' }, fields: { ...FIELDS, owner: 'Pat' } };
  expect((await editRenewal(world, row, edited)).kind).toBe('done');
  expect(await readRenewal(world.database, id)).toMatchObject({ owner: 'Pat', revision: 2 });
  expect((await editRenewal(world, row, edited)).kind).toBe('changed-elsewhere');
  // The client that would have come with it did not.
  expect(await readClients(world.database)).toHaveLength(2);
});

it('deletes, and takes that back', async () => {
  const world = await ledgerWorld({ clients: [client({ id: 'acme' })] });
  const { id } = await addRenewal(world, { client: { id: 'acme' }, fields: FIELDS });
  const row = await readRenewal(world.database, id);
  if (row === null) throw new Error('It is not there.');
  const gone = await deleteRenewal(world, row);
  expect(await readRenewal(world.database, id)).toBeNull();
  if (gone.kind !== 'done') throw new Error(gone.kind);
  await gone.undo();
  expect(await readRenewal(world.database, id)).toMatchObject(FIELDS);
});
