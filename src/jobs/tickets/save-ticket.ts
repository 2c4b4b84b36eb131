import { revised } from '../../domain/row.ts';
import type { Ticket, TicketFields } from '../../domain/tickets/ticket.ts';
import { type Clash, mergedFields, type TextPlace, withText } from '../../domain/tickets/ticket-merge.ts';
import { readTicketClashes, ticketClashKey } from '../../store/queries/ticket-clashes.ts';
import { readTicket } from '../../store/queries/tickets.ts';
import { keepWatchAfterChange } from '../keep-watch.ts';
import { discardDraft, saveDraft } from '../save-draft.ts';
import type { World } from '../world.ts';
import { keepTickets } from './change-tickets.ts';

export type SavedTicket =
  | {
      readonly kind: 'saved';
      readonly ticket: Ticket;
      /** Texts that another window had changed as well: kept beside the ticket until the user chooses. */
      readonly clashes: readonly Clash[];
    }
  | { readonly kind: 'gone' };

/** Another window may save between our read and our write; it will not do so this often. */
const TRIES = 8;

/**
 * Keeps what was typed into a ticket. `began` is what the fields held when typing began: a text that has been changed
 * elsewhere since is not overwritten; both are kept, and the user chooses.
 */
export async function saveTicketFields(
  world: World,
  id: string,
  began: TicketFields,
  typed: TicketFields,
): Promise<SavedTicket> {
  for (let left = TRIES; left > 0; left -= 1) {
    const kept = await readTicket(world.database, id);
    if (kept === null) return { kind: 'gone' };
    const { fields, clashes } = mergedFields(began, typed, kept);
    const safe = clashes.reduce((all, { place, theirs }) => withText(all, place, theirs), fields);
    if (clashes.length > 0) await keepClashes(world, id, clashes);
    const ticket = revised(kept, safe, world.now());
    if ((await keepTickets(world, { tickets: [ticket], typed: true })) === 'changed-elsewhere') continue;
    // What nobody waits for reminds of nothing, and a look at every half second of typing would be in its way.
    if (ticket.thread.length > 0) await keepWatchAfterChange(world);
    return { kind: 'saved', ticket, clashes };
  }
  throw new Error('Another window went on saving this ticket.');
}

/** Puts the text that the user chose in its place, and drops the other one. */
export async function resolveClash(world: World, id: string, place: TextPlace, text: string): Promise<SavedTicket> {
  const kept = await readTicket(world.database, id);
  if (kept === null) return { kind: 'gone' };
  const saved = await saveTicketFields(world, id, kept, withText(kept, place, text));
  const { [place]: _settled, ...others } = await readTicketClashes(world.database, id);
  if (Object.keys(others).length === 0) await discardDraft(world, ticketClashKey(id));
  else await saveDraft(world, ticketClashKey(id), others);
  return saved;
}

async function keepClashes(world: World, id: string, clashes: readonly Clash[]): Promise<void> {
  const waiting = await readTicketClashes(world.database, id);
  const mine = Object.fromEntries(clashes.map((clash) => [clash.place, clash.mine]));
  await saveDraft(world, ticketClashKey(id), { ...waiting, ...mine });
}
