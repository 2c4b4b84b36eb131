import type { PointEntry } from '../domain/points/ledger.ts';
import { buried } from '../domain/row.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { changeLedger } from './change-ledger.ts';
import type { World } from './world.ts';

/** Deletes an entry; the revision read is the one it must still have. */
export function deleteEntry(world: World, entry: PointEntry): Promise<ChangeOutcome> {
  return changeLedger(world, { pointEntries: [buried(entry, world.now())] });
}
