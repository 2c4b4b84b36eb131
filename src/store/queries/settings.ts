import { DEFAULT_PREFERENCES, type Preferences } from '../../domain/preferences.ts';
import type { CompanionDatabase } from '../database.ts';

/** The preferences; what the user never chose comes from the defaults, so a later default still reaches everyone. */
export async function readPreferences(database: CompanionDatabase): Promise<Preferences> {
  const chosen = await readChosenPreferences(database);
  const reminders = { ...DEFAULT_PREFERENCES.reminders, ...chosen.reminders };
  return { ...DEFAULT_PREFERENCES, ...chosen, reminders };
}

/** Only what the user chose. */
export async function readChosenPreferences(database: CompanionDatabase): Promise<Partial<Preferences>> {
  const kept = await database.settings.get('preferences');
  return (kept?.value as Partial<Preferences> | undefined) ?? {};
}

/** The zone and calendar that the kept deadlines were made for; null before the first. */
export async function readDeadlinesMadeFor(database: CompanionDatabase): Promise<string | null> {
  const kept = await database.settings.get('deadlines-made-for');
  return typeof kept?.value === 'string' ? kept.value : null;
}
