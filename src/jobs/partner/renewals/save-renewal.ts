import type { Renewal } from '../../../domain/partner/renewal.ts';
import type { ReadRenewal, RenewalClient } from '../../../domain/partner/renewals/renewal-check.ts';
import type { Client } from '../../../domain/points/ledger.ts';
import { buried, newRow, revised } from '../../../domain/row.ts';
import { readClient } from '../../../store/queries/ledger.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

/** How saving ended; `gone` when the chosen client has been deleted meanwhile. */
export type SavedRenewal = (ChangeOutcome | { readonly kind: 'gone' }) & { readonly id: string };

/** Adds a renewal, with its client where that is a new one. */
export async function addRenewal(world: World, { client, fields }: ReadRenewal): Promise<SavedRenewal> {
  const id = world.newId();
  const found = await clientOf(world, client);
  if (found === 'gone') return { kind: 'gone', id };
  const row: Renewal = { ...newRow(id, world.now()), clientId: found.id, ...fields, outcome: 'open' };
  return { ...(await changePartner(world, { renewals: [row], ...withClient(found.made) })), id };
}

/** Changes a renewal, with its client where that is a new one; the revision read is the one it must still have. */
export async function editRenewal(
  world: World,
  renewal: Renewal,
  { client, fields }: ReadRenewal,
): Promise<SavedRenewal> {
  const { id } = renewal;
  const found = await clientOf(world, client);
  if (found === 'gone') return { kind: 'gone', id };
  const row = revised(renewal, { clientId: found.id, ...fields }, world.now());
  return { ...(await changePartner(world, { renewals: [row], ...withClient(found.made) })), id };
}

export function deleteRenewal(world: World, renewal: Renewal): Promise<ChangeOutcome> {
  return changePartner(world, { renewals: [buried(renewal, world.now())] });
}

interface FoundClient {
  readonly id: string;
  /** Null where it was known already. */
  readonly made: Client | null;
}

async function clientOf(world: World, client: RenewalClient): Promise<FoundClient | 'gone'> {
  if ('id' in client) {
    return (await readClient(world.database, client.id)) === null ? 'gone' : { id: client.id, made: null };
  }
  const { name, currency } = client;
  const made: Client = { ...newRow(world.newId(), world.now()), name, market: null, currency, link: '' };
  return { id: made.id, made };
}

function withClient(made: Client | null) {
  return made === null ? {} : { ledger: { clients: [made] } };
}
