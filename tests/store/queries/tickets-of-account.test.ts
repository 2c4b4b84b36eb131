import { expect, it } from 'vitest';
import { readTicketsOfAccount } from '../../../src/store/queries/tickets-of-account.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('finds them by their Hub ID or by the page they are about, the last changed first', async () => {
  const { database } = testWorld();
  await database.tickets.bulkAdd([
    ticket({ id: '1', hubId: ' 123 ', updatedAt: 1 }),
    ticket({ id: '2', affected: 'https://app.hubspot.com/contacts/123/record/0-1/5', updatedAt: 2 }),
    ticket({ id: '3', hubId: '9', affected: 'https://app.hubspot.com/contacts/123/', updatedAt: 3 }),
    ticket({ id: '4', hubId: '123', deletedAt: 1 }),
    ticket({ id: '5' }),
  ]);
  expect((await readTicketsOfAccount(database, '123')).map(({ id }) => id)).toEqual(['2', '1']);
  expect(await readTicketsOfAccount(database, '')).toEqual([]);
});
