import { beforeEach, describe, expect, it } from 'vitest';
import { NO_ORIGIN } from '../../../src/domain/tickets/ticket-origin.ts';
import { changeTickets, keepTickets } from '../../../src/jobs/tickets/change-tickets.ts';
import {
  openBlankTicket,
  startTicket,
  startTicketFromGesture,
  startTicketFromTab,
} from '../../../src/jobs/tickets/start-ticket.ts';
import { readTicket } from '../../../src/store/queries/tickets.ts';
import { speak } from '../../fixtures/locale-messages.ts';
import { account, picture, ticket } from '../../fixtures/ticket-rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

const PAGE = 'https://app.hubspot.com/contacts/1234567/import';
let world: TestWorld;

beforeEach(() => {
  world = testWorld();
});

describe('a ticket from the tab in front', () => {
  it('takes the page along and opens the panel on the draft', async () => {
    world.browser.tab = { kind: 'tab', address: PAGE, title: 'Imports' };
    await startTicketFromTab(world);
    const [route = ''] = world.browser.opened;
    expect(await readTicket(world.database, route.replace('/tickets/', ''))).toMatchObject({
      affected: PAGE,
      affectedTitle: 'Imports',
      hubId: '1234567',
      thread: [],
    });
  });

  it.each(['chrome://extensions/', 'https://chromewebstore.google.com/'])('is begun on %s too', async (address) => {
    world.browser.tab = { kind: 'tab', address, title: 'Extensions' };
    await startTicketFromTab(world);
    expect(await world.database.tickets.toArray()).toEqual([expect.objectContaining({ affected: address, hubId: '' })]);
  });

  it('is begun without the page where that was not granted, and not twice', async () => {
    await startTicketFromTab(world);
    await startTicketFromTab(world);
    expect(await world.database.tickets.count()).toBe(1);
    expect(world.browser.opened[0]).toBe(world.browser.opened[1]);
  });
});

describe('a ticket from a menu or a key', () => {
  const origin = { ...NO_ORIGIN, address: PAGE, selection: 'Error 500' };

  it('leaves its route for the panel that was opened', async () => {
    const id = await startTicketFromGesture(world, origin, { opened: Promise.resolve(true), windowId: 3 });
    expect(world.browser.opened).toEqual([`/tickets/${id}`]);
    expect((await readTicket(world.database, id))?.happened).toBe('Error 500\n\n');
  });

  it('opens in a tab where no panel could be opened', async () => {
    const id = await startTicketFromGesture(world, origin, { opened: Promise.resolve(false), windowId: 3 });
    expect(world.browser.opened).toEqual([`/tickets/${id}`]);
  });
});

describe('a new ticket', () => {
  it('is the blank one that was opened before', async () => {
    const first = await openBlankTicket(world);
    expect(await openBlankTicket(world)).toBe(first);
    await world.database.tickets.update(first, { summary: 'Written' });
    expect(await openBlankTicket(world)).not.toBe(first);
  });

  it('is another one when the blank one has a picture', async () => {
    const first = await openBlankTicket(world);
    await keepTickets(world, { pictures: [picture({ ticketId: first })] });
    expect(await openBlankTicket(world)).not.toBe(first);
  });

  it('begins in the language of the browser, and in that of the account', async () => {
    speak('fr');
    await changeTickets(world, { accounts: [account({ hubId: '1234567', language: 'ja' })] });
    const plain = await startTicket(world, NO_ORIGIN);
    const known = await startTicket(world, { ...NO_ORIGIN, address: PAGE });
    expect((await readTicket(world.database, plain))?.language).toBe('fr');
    expect((await readTicket(world.database, known))?.language).toBe('ja');
  });

  it('never takes the place of one that is kept', async () => {
    await world.database.tickets.add(ticket({ id: 'taken' }));
    await expect(startTicket({ ...world, newId: () => 'taken' }, NO_ORIGIN)).rejects.toThrow();
  });
});
