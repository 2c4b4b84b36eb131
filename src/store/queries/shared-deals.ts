import type { SharedDeal } from '../../domain/partner/shared-deal.ts';
import type { CompanionDatabase } from '../database.ts';

const SLICE = 1_000;

/** Every living shared deal, in no particular order; read slice by slice, so that a page stays responsive in between. */
export async function readSharedDeals({ sharedDeals }: CompanionDatabase): Promise<SharedDeal[]> {
  const found: SharedDeal[] = [];
  let after = '';
  for (;;) {
    const slice = await sharedDeals.where('id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return found;
    for (const deal of slice) if (deal.deletedAt === null) found.push(deal);
    after = last.id;
  }
}

/** One living deal; null when there is none of that id or it was deleted. */
export async function readSharedDeal({ sharedDeals }: CompanionDatabase, id: string): Promise<SharedDeal | null> {
  const row = await sharedDeals.get(id);
  return row === undefined || row.deletedAt !== null ? null : row;
}

/** The living shared deals of one client. */
export function readSharedDealsOf({ sharedDeals }: CompanionDatabase, clientId: string): Promise<SharedDeal[]> {
  return sharedDeals
    .where('clientId')
    .equals(clientId)
    .filter(({ deletedAt }) => deletedAt === null)
    .toArray();
}
