import { type Row, takenBack } from '../../domain/row.ts';
import type { Changed } from '../../store/changes/kept-rows.ts';
import { type KeptTicketChange, keepTicketChange, type TicketChange } from '../../store/changes/ticket-change.ts';
import { readPreferences } from '../../store/queries/settings.ts';
import type { ChangeOutcome } from '../change-certifications.ts';
import { deadlineMaker } from '../deadline-maker.ts';
import { keepWatchAfterChange } from '../keep-watch.ts';
import { momentOf, type World } from '../world.ts';

/** Keeps a change of tickets, pictures, templates and accounts with the follow-ups it brings, then lets the watch follow it. */
export async function changeTickets(world: World, change: TicketChange): Promise<ChangeOutcome> {
  const kept = await keepTickets(world, change);
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: () => changeTickets(world, reverseOf(world, kept)) };
}

/** The same without the watch: for what is typed, of which nothing is watched. */
export async function keepTickets(world: World, change: TicketChange): Promise<KeptTicketChange | 'changed-elsewhere'> {
  const maker = deadlineMaker(await readPreferences(world.database), momentOf(world));
  return keepTicketChange(world.database, change, maker);
}

function reverseOf({ now }: World, kept: KeptTicketChange): TicketChange {
  const back = <R extends Row>(changed: Changed<R>) => takenBack(changed, now());
  return {
    tickets: kept.tickets.map(back),
    pictures: kept.pictures.map(back),
    templates: kept.templates.map(back),
    accounts: kept.accounts.map(back),
    deadlines: kept.deadlines,
  };
}
