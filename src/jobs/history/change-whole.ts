import { takenBack } from '../../domain/row.ts';
import { asKeptNow } from '../../store/changes/as-kept-now.ts';
import { type KeptWholeChange, keepWholeChange, type WholeChange } from '../../store/changes/whole-change.ts';
import { isDiskFull } from '../../store/is-disk-full.ts';
import { readPreferences } from '../../store/queries/settings.ts';
import { deadlineMaker } from '../deadline-maker.ts';
import { keepWatchAfterChange } from '../keep-watch.ts';
import { momentOf, type World } from '../world.ts';

/** How a change of any tables ended; unless it is done, everything is as it was. */
export type WholeOutcome =
  | { readonly kind: 'done'; readonly undo: () => Promise<WholeOutcome> }
  | { readonly kind: 'changed-elsewhere' | 'no-room' };

/** Keeps a change of any tables with what follows from it, then lets the watch follow it. */
export async function changeWhole(world: World, change: WholeChange): Promise<WholeOutcome> {
  const maker = deadlineMaker(await readPreferences(world.database), momentOf(world));
  try {
    const kept = await keepWholeChange(world.database, change, maker);
    if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
    await keepWatchAfterChange(world);
    return { kind: 'done', undo: async () => changeWhole(world, await reverseOf(world, kept)) };
  } catch (error) {
    if (isDiskFull(error)) return { kind: 'no-room' };
    throw error;
  }
}

async function reverseOf({ database, now }: World, { rows, deadlines }: KeptWholeChange): Promise<WholeChange> {
  const back = [...rows].map(async ([table, changes]) => {
    const kept = await asKeptNow(database.table(table), changes);
    return [table, kept.map((changed) => takenBack(changed, now()))] as const;
  });
  return { rows: new Map(await Promise.all(back)), deadlines };
}
