import type { SharedDeal } from '../../../domain/partner/shared-deal.ts';
import type { ReadSharedDeal } from '../../../domain/partner/shared-selling/shared-deal-check.ts';
import type { Client } from '../../../domain/points/ledger.ts';
import { buried, newRow, revised, saysTheSame, takenBack } from '../../../domain/row.ts';
import { readClient, readEntriesOfClient } from '../../../store/queries/ledger.ts';
import { readSharedDeal, readSharedDealsOf } from '../../../store/queries/shared-deals.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

export type SavedSharedDeal = (ChangeOutcome | { readonly kind: 'gone' }) & { readonly id: string };

/**
 * Keeps a deal as its form reads, a new one where `deal` is null. `clientId` is the client of that name; null makes one,
 * in the deal's currency, in the same step. What winning it made of the ledger stays as it is. `gone` when the client has
 * been deleted meanwhile.
 */
export async function saveSharedDeal(
  world: World,
  deal: SharedDeal | null,
  clientId: string | null,
  { client, market, fields }: ReadSharedDeal,
): Promise<SavedSharedDeal> {
  const now = world.now();
  const id = deal?.id ?? world.newId();
  if (clientId !== null && (await readClient(world.database, clientId)) === null) return { kind: 'gone', id };
  const made: Client | null =
    clientId === null
      ? { ...newRow(world.newId(), now), name: client, market, currency: fields.mrr.currency, link: '' }
      : null;
  const all = { ...fields, clientId: clientId ?? made?.id ?? '' };
  const kept: SharedDeal =
    deal === null ? { ...newRow(id, now), stage: 'open', entryIds: [], ...all } : revised(deal, all, now);
  const outcome = await changePartner(world, {
    sharedDeals: [kept],
    ...(made === null ? {} : { ledger: { clients: [made] } }),
  });
  if (outcome.kind !== 'done' || made === null) return { ...outcome, id };
  return { ...outcome, id, undo: async () => (await takeBack(world, made.id, deal, kept)) ?? outcome.undo() };
}

/** Takes the deal alone back where its new client has been given more to do meanwhile; null where all of it can go. */
async function takeBack(
  world: World,
  clientId: string,
  before: SharedDeal | null,
  after: SharedDeal,
): Promise<ChangeOutcome | null> {
  const { database } = world;
  const [entries, deals, now] = await Promise.all([
    readEntriesOfClient(database, clientId),
    readSharedDealsOf(database, clientId),
    readSharedDeal(database, after.id),
  ]);
  if (entries.length === 0 && deals.every(({ id }) => id === after.id)) return null;
  if (now === null || !saysTheSame(now, after)) return { kind: 'changed-elsewhere' };
  return changePartner(world, { sharedDeals: [takenBack({ before: before ?? undefined, after: now }, world.now())] });
}

/** Deletes a deal; what winning it made of the ledger stays. */
export function deleteSharedDeal(world: World, deal: SharedDeal): Promise<ChangeOutcome> {
  return changePartner(world, { sharedDeals: [buried(deal, world.now())] });
}
