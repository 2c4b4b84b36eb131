import type { Preferences } from '../../domain/preferences.ts';
import type { CompanionDatabase } from '../database.ts';
import { readPreferences } from '../queries/settings.ts';

/** Replaces some preferences and keeps the others. Gives what held before, so that the change can be taken back. */
export function changePreferences(database: CompanionDatabase, change: Partial<Preferences>): Promise<Preferences> {
  return database.transaction('rw', database.settings, async () => {
    const before = await readPreferences(database);
    await database.settings.put({ key: 'preferences', value: { ...before, ...change } });
    return before;
  });
}
