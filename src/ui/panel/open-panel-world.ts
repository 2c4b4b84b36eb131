import { realWorld, type World } from '../../jobs/world.ts';
import { type DatabaseOpening, openingOf } from '../components/database-opening.ts';

/** The world of the panel, its database already opening. Stands apart so that it need not wait for React to be loaded. */
export function openPanelWorld(): { readonly world: World; readonly opening: DatabaseOpening } {
  const world = realWorld();
  return { world, opening: openingOf(world) };
}
