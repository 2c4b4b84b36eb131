import type { Certification } from '../../../domain/certifications/certification.ts';
import { dayOf, MINUTE_MS } from '../../../domain/time.ts';
import { momentOf, type World } from '../../../jobs/world.ts';
import { readFirstToExpire, readHolders, walkCertifications } from '../../../store/queries/certifications.ts';
import { readPreferences } from '../../../store/queries/settings.ts';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { type EntryContext, type ListEntry, listEntry } from './list-entry.ts';

/** Enough for the tallest screen; the rest follows while the eye is on these. */
const FIRST = 40;

export interface ListContent {
  readonly entries: readonly ListEntry[];
  /** False while only the first lines are there. */
  readonly complete: boolean;
}

/** The lines of the list: first those that expire first, then all of them. Undefined until the first are there. */
export function useListEntries(): ListContent | undefined {
  const world = useWorld();
  // States change with the day, and with the minute in which a lock ends.
  const minute = Math.floor(useNow(MINUTE_MS) / MINUTE_MS);
  const first = useLive(() => readFirst(world), [world]);
  // The database answers one question after the other, so the long one waits until the first lines are there.
  const ready = first !== undefined;
  const all = useLive(async () => (ready ? readAll(world, minute) : undefined), [world, minute, ready]);
  return all ?? first;
}

async function readFirst(world: World): Promise<ListContent> {
  const [context, rows] = await Promise.all([readContext(world, []), readFirstToExpire(world.database, FIRST)]);
  return { entries: rows.map((row) => listEntry(row, context)), complete: false };
}

/** Works the lines out slice by slice, between the reads, so that no single piece of work holds the page up. */
async function readAll(world: World, _minute: number): Promise<ListContent> {
  const entries: ListEntry[] = [];
  const waiting: Certification[] = [];
  const all: Certification[] = [];
  const context = await readContext(world, all);
  await walkCertifications(world.database, (rows) => {
    for (const row of rows) {
      all.push(row);
      // A prerequisite may stand further on, so those who wait for one come last.
      if (row.stage === 'in-progress') waiting.push(row);
      else entries.push(listEntry(row, context));
    }
  });
  for (const row of waiting) entries.push(listEntry(row, context));
  return { entries, complete: true };
}

async function readContext(world: World, all: readonly Certification[]): Promise<EntryContext> {
  const [holders, { expiringDays }] = await Promise.all([readHolders(world.database), readPreferences(world.database)]);
  const moment = momentOf(world);
  const byHolder = new Map<string, readonly Certification[]>();
  return {
    now: moment.now,
    today: dayOf(moment),
    expiringDays,
    holders: new Map(holders.map((holder) => [holder.id, holder])),
    ofHolder: (holderId) => {
      const known = byHolder.get(holderId) ?? all.filter((row) => row.holderId === holderId);
      byHolder.set(holderId, known);
      return known;
    },
  };
}
