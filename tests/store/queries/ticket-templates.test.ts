import { expect, it } from 'vitest';
import { readTicketTemplates } from '../../../src/store/queries/ticket-templates.ts';
import { ownTemplate } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('gives the living templates by name', async () => {
  const { database } = testWorld();
  await database.ticketTemplates.bulkAdd([
    ownTemplate({ id: '1', name: 'Sync' }),
    ownTemplate({ id: '2', name: 'Billing' }),
    ownTemplate({ id: '3', name: 'Gone', deletedAt: 1 }),
  ]);
  expect((await readTicketTemplates(database)).map(({ name }) => name)).toEqual(['Billing', 'Sync']);
});
