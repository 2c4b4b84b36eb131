import type { Certification, CertificationFields, Holder } from '../domain/certifications/certification.ts';
import { holderKey } from '../domain/certifications/import/holder-key.ts';
import { newRow, revised } from '../domain/row.ts';
import { changePreferences } from '../store/changes/settings.ts';
import { readCertification, readHolders } from '../store/queries/certifications.ts';
import { type ChangeOutcome, changeCertifications } from './change-certifications.ts';
import type { World } from './world.ts';

/** What the editor hands over: a known holder's id, or the name of a new one (empty for the user). */
export interface SavedFields extends Omit<CertificationFields, 'holderId'> {
  readonly holder: { readonly id: string } | { readonly name: string };
}

export type SaveOutcome = ChangeOutcome & { readonly id: string };

/** Adds a certification. */
export async function addCertification(world: World, { holder, ...fields }: SavedFields): Promise<SaveOutcome> {
  const id = world.newId();
  const { holderId, holders } = await holderFor(world, holder);
  const certification: Certification = {
    ...newRow(id, world.now()),
    ...fields,
    holderId,
    lock: null,
    sitting: null,
  };
  const outcome = await changeCertifications(world, { holders, certifications: [certification] });
  if (outcome.kind === 'done') await changePreferences(world.database, { lastHolderId: holderId });
  return { ...outcome, id };
}

/** Changes some fields of a certification; the revision read is the one it must still have. */
export async function editCertification(
  world: World,
  certification: Certification,
  { holder, ...fields }: Partial<SavedFields>,
): Promise<SaveOutcome> {
  const owner = holder === undefined ? null : await holderFor(world, holder);
  const change = { ...fields, ...(owner === null ? {} : { holderId: owner.holderId }) };
  const outcome = await changeCertifications(world, {
    holders: owner?.holders ?? [],
    certifications: [revised(certification, change, world.now())],
  });
  return { ...outcome, id: certification.id };
}

/** The holder meant, made if nobody of that name is known yet. */
async function holderFor(
  world: World,
  holder: SavedFields['holder'],
): Promise<{ readonly holderId: string; readonly holders: readonly Holder[] }> {
  if ('id' in holder) return { holderId: holder.id, holders: [] };
  const name = holder.name.trim();
  const known = (await readHolders(world.database)).find((person) =>
    name === '' ? person.isMe : sameName(person.name, name),
  );
  if (known !== undefined) return { holderId: known.id, holders: [] };
  const made: Holder = { ...newRow(world.newId(), world.now()), name, isMe: name === '', formerEmails: [] };
  return { holderId: made.id, holders: [made] };
}

/** As an import compares them, so that both find the same people; a name without any letter is only itself. */
function sameName(a: string, b: string): boolean {
  const key = holderKey(a);
  return key === '' ? a === b : key === holderKey(b);
}

/** The certification as it is now, for a change that does not come from an editor. */
export function freshCertification(world: World, id: string): Promise<Certification | null> {
  return readCertification(world.database, id);
}
