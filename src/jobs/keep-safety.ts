import { isSnapshotDue, MOST_SAFETY_CHARACTERS, SAFETY_TABLES } from '../domain/backup/safety-snapshot.ts';
import { readSafetyRows } from '../store/queries/safety-rows.ts';
import type { World } from './world.ts';

/** Keeps the safety snapshot where it is due. That it could not be kept is no reason to stop the watch. */
export async function keepSafety({ database, browser, now }: World): Promise<void> {
  try {
    if (!isSnapshotDue(await browser.readSafetyTime(), now())) return;
    const { tables, complete } = await readSafetyRows(database, SAFETY_TABLES, MOST_SAFETY_CHARACTERS);
    // An empty database may be what is left of a lost one: what is kept of that is worth more.
    if (Object.values(tables).every((rows) => rows.length === 0)) return;
    await browser.keepSafetyCopy({ madeAt: now(), schemaVersion: database.verno, complete, tables });
  } catch (error) {
    console.error('The safety snapshot was not kept', error);
  }
}
