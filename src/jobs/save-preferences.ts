import type { Preferences } from '../domain/preferences.ts';
import { changePreferences } from '../store/changes/settings.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import type { World } from './world.ts';

export interface SavedPreferences {
  readonly kind: 'done';
  readonly undo: () => Promise<SavedPreferences>;
}

/** Keeps a choice and lets the watch follow it; gives what takes it back. */
export async function savePreferences(world: World, change: Partial<Preferences>): Promise<SavedPreferences> {
  const before = await changePreferences(world.database, change);
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: () => savePreferences(world, before) };
}

/** Keeps how the list was left. Nothing that is watched depends on it. */
export async function saveListChoice(world: World, list: Preferences['list']): Promise<void> {
  await changePreferences(world.database, { list });
}

/** Keeps the order in which the list of clients was left. */
export async function saveLedgerSort(world: World, ledgerSort: Preferences['ledgerSort']): Promise<void> {
  await changePreferences(world.database, { ledgerSort });
}

/** Keeps how the partner desk's list of clients was left. */
export async function saveClientsChoice(world: World, clientsChoice: Preferences['clientsChoice']): Promise<void> {
  await changePreferences(world.database, { clientsChoice });
}

/** Keeps whether an exported backup holds pictures. */
export async function saveBackupPictures(world: World, backupPictures: boolean): Promise<void> {
  await changePreferences(world.database, { backupPictures });
}
