import type { ReminderChoice } from '../domain/reminders/reminder-rule.ts';
import { keepReminderChoice } from '../store/changes/reminder-choices.ts';
import { readPreferences } from '../store/queries/settings.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import { reminderPlanner } from './reminder-planner.ts';
import { momentOf, type World } from './world.ts';

export interface ChosenReminder {
  readonly kind: 'done';
  readonly undo: () => Promise<ChosenReminder>;
}

/** Keeps what the user chose for one deadline: silence, or leads of its own. */
export async function chooseReminder(world: World, choice: ReminderChoice): Promise<ChosenReminder> {
  const { reminders } = await readPreferences(world.database);
  const { plan } = reminderPlanner(reminders, momentOf(world));
  const before = await keepReminderChoice(world.database, choice, plan);
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: () => chooseReminder(world, before) };
}
