import type { Holder } from '../domain/certifications/certification.ts';
import { newRow, revised } from '../domain/row.ts';
import { readHolders } from '../store/queries/certifications.ts';
import { type ChangeOutcome, changeCertifications } from './change-certifications.ts';
import type { World } from './world.ts';

/**
 * Keeps the user's own name as badges and links write it, so that an import knows the user's certifications from a
 * colleague's. An empty name takes it back.
 */
export async function saveMyName(world: World, typed: string): Promise<ChangeOutcome> {
  const name = typed.trim();
  const me = (await readHolders(world.database)).find((holder) => holder.isMe);
  const holder: Holder =
    me === undefined
      ? { ...newRow(world.newId(), world.now()), name, isMe: true, formerEmails: [] }
      : revised(me, { name }, world.now());
  return changeCertifications(world, { holders: [holder] });
}
