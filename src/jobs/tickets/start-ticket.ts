import { browserName } from '../../browser/browser-name.ts';
import { browserLanguage } from '../../browser/language.ts';
import { newTicket } from '../../domain/tickets/new-ticket.ts';
import { ticketLanguageOf } from '../../domain/tickets/ticket-language.ts';
import { isBlank } from '../../domain/tickets/ticket-name.ts';
import { NO_ORIGIN, type TicketOrigin } from '../../domain/tickets/ticket-origin.ts';
import { readAccounts } from '../../store/queries/accounts.ts';
import { countPictures } from '../../store/queries/ticket-pictures.ts';
import { readLatestTickets } from '../../store/queries/tickets.ts';
import { momentOf, type World } from '../world.ts';
import { keepTickets } from './change-tickets.ts';

/** Begins a draft from where the user stood, and gives its id. */
export async function startTicket(world: World, origin: TicketOrigin): Promise<string> {
  const id = world.newId();
  const ticket = newTicket(id, origin, {
    moment: momentOf(world),
    browser: browserName(),
    language: ticketLanguageOf(browserLanguage()),
    accounts: await readAccounts(world.database),
  });
  if ((await keepTickets(world, { tickets: [ticket] })) === 'changed-elsewhere') throw new Error(`Kept before: ${id}`);
  return id;
}

/** How far back a draft that nobody has written into is looked for. */
const LOOKED_THROUGH = 5;

/** A draft to write into: one that was opened before and left blank, so that looking does not pile them up, or a new one. */
export async function openBlankTicket(world: World): Promise<string> {
  for (const ticket of await readLatestTickets(world.database, LOOKED_THROUGH)) {
    if (isBlank(ticket) && (await countPictures(world.database, ticket.id)) === 0) return ticket.id;
  }
  return startTicket(world, NO_ORIGIN);
}

/**
 * Begins a ticket from the tab in front and opens the panel on it. A tab that was not granted, as when the popup stands in
 * a tab of its own, gives a ticket all the same: only its page is missing.
 */
export async function startTicketFromTab(world: World): Promise<void> {
  const tab = await world.browser.readActiveTab();
  const origin = tab.kind === 'tab' ? { ...NO_ORIGIN, address: tab.address, title: tab.title } : NO_ORIGIN;
  const id = await (tab.kind === 'tab' ? startTicket(world, origin) : openBlankTicket(world));
  await world.browser.openPanel(`/tickets/${id}`);
}

/**
 * The same after a menu or a key, which the worker hears: it has asked for the panel already, since a browser opens one
 * only in the very turn of the gesture. `opened` tells whether it did; a tab serves where it did not.
 */
export async function startTicketFromGesture(
  world: World,
  origin: TicketOrigin,
  panel: { readonly opened: Promise<boolean>; readonly windowId: number },
): Promise<string> {
  const id = await startTicket(world, origin);
  const route = `/tickets/${id}`;
  await ((await panel.opened) ? world.browser.wishRoute(route, panel.windowId) : world.browser.openPanelPage(route));
  return id;
}
