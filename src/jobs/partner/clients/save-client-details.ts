import type { ClientProfile, ClientProfileFields } from '../../../domain/partner/client-profile.ts';
import type { DetailsFields } from '../../../domain/partner/clients/details-check.ts';
import { NO_PROFILE } from '../../../domain/partner/clients/details-draft.ts';
import type { Client } from '../../../domain/points/ledger.ts';
import { newRow, revised } from '../../../domain/row.ts';
import { readKeptProfile } from '../../../store/queries/client-desk.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

export type SavedDetails = ChangeOutcome & { readonly id: string };

/** A client as the form saw it: these revisions are the ones the rows must still have. */
export interface KnownClient {
  readonly client: Client;
  /** Null while it had none. */
  readonly profile: ClientProfile | null;
}

/** Adds a client with its profile. */
export async function addClientDetails(world: World, { client, profile }: DetailsFields): Promise<SavedDetails> {
  const id = world.newId();
  const row = newRow(id, world.now());
  const profiles = saysNothing(profile) ? [] : [{ ...row, ...profile }];
  const outcome = await changePartner(world, {
    clientProfiles: profiles,
    ledger: { clients: [{ ...row, ...client }] },
  });
  return { ...outcome, id };
}

/** Changes a client and its profile, as far as the form says something else than what is kept. */
export async function editClientDetails(
  world: World,
  known: KnownClient,
  { client, profile }: DetailsFields,
): Promise<SavedDetails> {
  const { id } = known.client;
  const now = world.now();
  const kept = await readKeptProfile(world.database, id);
  const living = kept?.deletedAt === null ? kept : null;
  if (living?.revision !== known.profile?.revision) return { kind: 'changed-elsewhere', id };
  const clients = same(client, known.client) ? [] : [revised(known.client, client, now)];
  const profiles = same(profile, living ?? NO_PROFILE) ? [] : [profileAfter(kept, profile, id, now)];
  const outcome = await changePartner(world, { clientProfiles: profiles, ledger: { clients } });
  return { ...outcome, id };
}

/** A profile that was taken back is there as a deleted one: a new one begins where that ended. */
function profileAfter(
  kept: ClientProfile | null,
  profile: ClientProfileFields,
  id: string,
  now: number,
): ClientProfile {
  return kept === null ? { ...newRow(id, now), ...profile } : { ...revised(kept, profile, now), deletedAt: null };
}

function saysNothing(profile: ClientProfileFields): boolean {
  return same(profile, NO_PROFILE);
}

function same<Fields extends object>(fields: Fields, kept: Fields): boolean {
  return (Object.keys(fields) as (keyof Fields)[]).every(
    (name) => JSON.stringify(fields[name]) === JSON.stringify(kept[name]),
  );
}
