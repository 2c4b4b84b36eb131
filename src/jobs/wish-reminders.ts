import { fulfilled, type ReminderWish, takenBackBy } from '../domain/reminders/reminder-wish.ts';
import { changeReminderPreferences } from '../store/changes/reminder-preferences.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import type { World } from './world.ts';

export interface FulfilledWish {
  readonly kind: 'done';
  readonly undo: () => Promise<FulfilledWish>;
}

/** Keeps what the user wants otherwise about all reminders and lets the watch follow it; gives what takes it back. */
export async function wishReminders(world: World, wish: ReminderWish): Promise<FulfilledWish> {
  const before = await changeReminderPreferences(world.database, (reminders) => fulfilled(reminders, wish));
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: () => wishReminders(world, takenBackBy(wish, before)) };
}
