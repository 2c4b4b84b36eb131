import { expect, it } from 'vitest';
import { readContacts } from '../../../src/store/queries/team.ts';
import { contact } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('is who lives, by name', async () => {
  const { database } = testWorld();
  await database.hubspotContacts.bulkAdd([
    contact({ id: '1', name: 'Sam' }),
    contact({ id: '2', name: 'Pat' }),
    contact({ id: '3', name: 'Gone', deletedAt: 1 }),
  ]);
  expect((await readContacts(database)).map(({ name }) => name)).toEqual(['Pat', 'Sam']);
});
