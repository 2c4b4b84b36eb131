import { deleteDatabases } from '../../store/changes/delete-databases.ts';
import type { World } from '../world.ts';

/** Deletes everything that was ever kept here. Nothing can be put back but from a file that the user has. */
export async function deleteEverything(world: World): Promise<void> {
  // In turn with the watch, which would put back badge and alarm in between.
  await world.exclusively(async () => {
    await deleteDatabases(world.database, world.safe);
    await world.browser.forgetAll();
  });
}
