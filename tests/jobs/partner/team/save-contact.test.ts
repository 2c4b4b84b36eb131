import { expect, it } from 'vitest';
import { addContact, deleteContact, editContact } from '../../../../src/jobs/partner/team/save-contact.ts';
import { readContacts } from '../../../../src/store/queries/team.ts';
import { testWorld } from '../../../fixtures/world.ts';

const PAT = { name: 'Pat', role: '', email: '', about: '', notes: '' };

it('adds, changes and deletes somebody, and takes it back', async () => {
  const world = testWorld();
  const only = async () => {
    const [contact] = await readContacts(world.database);
    if (contact === undefined) throw new Error('Nobody is there.');
    return contact;
  };
  await addContact(world, PAT);
  const before = await only();
  await editContact(world, before, { ...PAT, role: 'PDM' });
  expect(await only()).toMatchObject({ name: 'Pat', role: 'PDM', revision: 2 });
  expect(await editContact(world, before, PAT)).toEqual({ kind: 'changed-elsewhere' });
  const outcome = await deleteContact(world, await only());
  expect(await readContacts(world.database)).toEqual([]);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await only()).toMatchObject({ role: 'PDM' });
});
