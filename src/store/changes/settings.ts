import { DEFAULT_PREFERENCES, type Preferences } from '../../domain/preferences.ts';
import type { CompanionDatabase } from '../database.ts';
import { readChosenPreferences } from '../queries/settings.ts';

/** Replaces some preferences and keeps the others. Gives what those held before, so that the change can be taken back. */
export function changePreferences(
  database: CompanionDatabase,
  change: Partial<Preferences>,
): Promise<Partial<Preferences>> {
  return database.transaction('rw', database.settings, async () => {
    const chosen = await readChosenPreferences(database);
    await database.settings.put({ key: 'preferences', value: { ...chosen, ...change } });
    const before = Object.entries({ ...DEFAULT_PREFERENCES, ...chosen });
    return Object.fromEntries(before.filter(([name]) => name in change));
  });
}
