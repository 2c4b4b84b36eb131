import { expect, it } from 'vitest';
import { readTicketClashes, ticketClashKey } from '../../../src/store/queries/ticket-clashes.ts';
import { testWorld } from '../../fixtures/world.ts';

it('gives the texts that wait for a choice, each ticket’s own', async () => {
  const { database } = testWorld();
  await database.drafts.put({ key: ticketClashKey('t-1'), value: { summary: 'Mine' }, updatedAt: 1 });
  expect(await readTicketClashes(database, 't-1')).toEqual({ summary: 'Mine' });
  expect(await readTicketClashes(database, 't-2')).toEqual({});
});
