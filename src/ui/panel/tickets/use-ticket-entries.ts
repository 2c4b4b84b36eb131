import { isBlank } from '../../../domain/tickets/ticket-name.ts';
import type { World } from '../../../jobs/world.ts';
import { readLatestTickets, walkTickets } from '../../../store/queries/tickets.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { type TicketEntry, ticketEntry } from './ticket-entry.ts';

/** Enough for the tallest screen; the rest follows while the eye is on these. */
const FIRST = 30;

export interface TicketContent {
  readonly entries: readonly TicketEntry[];
  /** False while only those changed last are there. */
  readonly complete: boolean;
}

/** The lines of the list: first the tickets changed last, then all of them. Undefined until the first are there. */
export function useTicketEntries(): TicketContent | undefined {
  const world = useWorld();
  const first = useLive(() => readFirst(world), [world]);
  // The database answers one question after the other, so the long one waits until the first lines are there.
  const ready = first !== undefined;
  const all = useLive(async () => (ready ? readAll(world) : undefined), [world, ready]);
  return all ?? first;
}

async function readFirst(world: World): Promise<TicketContent> {
  const rows = await readLatestTickets(world.database, FIRST);
  return { entries: rows.filter((row) => !isBlank(row)).map(ticketEntry), complete: false };
}

async function readAll(world: World): Promise<TicketContent> {
  const entries: TicketEntry[] = [];
  await walkTickets(world.database, (rows) => {
    for (const row of rows) if (!isBlank(row)) entries.push(ticketEntry(row));
  });
  return { entries, complete: true };
}
