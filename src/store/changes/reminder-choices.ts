import type { ReminderChoice } from '../../domain/reminders/reminder-rule.ts';
import type { CompanionDatabase } from '../database.ts';
import type { Plan } from './subject-deadlines.ts';

/**
 * Keeps what the user chose for one deadline and plans its next reminder anew, in one transaction. A choice that says
 * nothing is forgotten. Gives what was chosen before.
 */
export function keepReminderChoice(
  database: CompanionDatabase,
  choice: ReminderChoice,
  plan: Plan,
): Promise<ReminderChoice> {
  const { deadlines, reminderChoices } = database;
  return database.transaction('rw', [deadlines, reminderChoices], async () => {
    const before = await reminderChoices.get(choice.key);
    if (choice.muted || choice.leads !== null) await reminderChoices.put(choice);
    else await reminderChoices.delete(choice.key);
    const kept = await deadlines.get(choice.key);
    if (kept !== undefined) await deadlines.put(plan(kept, kept, choice));
    return before ?? { key: choice.key, muted: false, leads: null };
  });
}
