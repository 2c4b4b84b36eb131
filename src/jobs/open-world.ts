import { type OpenEvents, type OpenOutcome, openDatabase } from '../store/open-database.ts';
import type { World } from './world.ts';

/** Opens the database of a world; every page and the worker do so before anything else. */
export function openWorld(world: World, events: OpenEvents): Promise<OpenOutcome> {
  return openDatabase(world.database, events);
}
