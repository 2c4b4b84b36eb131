import { saveFile } from '../../browser/save-file.ts';
import { dayOf } from '../../domain/time.ts';
import { readSafeCopy } from '../../store/queries/safe-copies.ts';
import type { World } from '../world.ts';

/** Hands a copy that was made by itself to the user as a file; tells whether it was still there. */
export async function saveCopy(world: World, id: string): Promise<boolean> {
  const copy = await readSafeCopy(world.safe, id);
  if (copy === null) return false;
  const day = dayOf({ now: copy.createdAt, zone: world.zone() });
  saveFile(`partner-companion-copy-${day}.json`, 'application/json', copy.file);
  return true;
}
