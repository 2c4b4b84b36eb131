import { type Act, keepAct, takeActBack } from '../store/changes/delivery-acts.ts';
import { readOpenKeys } from '../store/queries/reminders.ts';
import { readPreferences } from '../store/queries/settings.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import { reminderPlanner } from './reminder-planner.ts';
import { momentOf, type World } from './world.ts';

/** How an act ended; `undo` takes it back, unless the reminders have come again since. */
export type ActOutcome =
  | { readonly kind: 'done'; readonly count: number; readonly undo: () => Promise<ActOutcome> }
  | { readonly kind: 'changed-elsewhere' };

/** Closes reminders, or puts them off. Those that are closed already are left alone. */
export async function actOnReminders(world: World, keys: readonly string[], act: Act): Promise<ActOutcome> {
  const moment = momentOf(world);
  const { reminders } = await readPreferences(world.database);
  const afterAct = reminderPlanner(reminders, moment).after(act);
  const kept = await keepAct(world.database, keys, act, { now: moment.now, afterAct });
  await keepWatchAfterChange(world);
  // Those that a snooze added are not acted on.
  const count = kept.deliveries.filter(({ before }) => before !== undefined).length;
  const undo = async (): Promise<ActOutcome> => {
    if (!(await takeActBack(world.database, kept))) return { kind: 'changed-elsewhere' };
    await keepWatchAfterChange(world);
    return { kind: 'done', count, undo: () => actOnReminders(world, keys, act) };
  };
  return { kind: 'done', count, undo };
}

/** The same for everything that awaits an answer. */
export async function actOnAllReminders(world: World, act: Act): Promise<ActOutcome> {
  return actOnReminders(world, await readOpenKeys(world.database), act);
}
