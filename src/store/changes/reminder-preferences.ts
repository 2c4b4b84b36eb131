import type { ReminderPreferences } from '../../domain/reminders/reminder-preferences.ts';
import type { CompanionDatabase } from '../database.ts';
import { readPreferences } from '../queries/settings.ts';
import { changePreferences } from './settings.ts';

/**
 * Changes what the user chose about reminders, in one transaction with reading it, so that of two wishes at a time neither
 * is lost. Gives what was chosen before.
 */
export function changeReminderPreferences(
  database: CompanionDatabase,
  change: (before: ReminderPreferences) => ReminderPreferences,
): Promise<ReminderPreferences> {
  return database.transaction('rw', database.settings, async () => {
    const { reminders } = await readPreferences(database);
    await changePreferences(database, { reminders: change(reminders) });
    return reminders;
  });
}
