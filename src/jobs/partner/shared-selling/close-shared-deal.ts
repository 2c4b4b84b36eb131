import type { SharedDeal } from '../../../domain/partner/shared-deal.ts';
import { wonEntry } from '../../../domain/partner/shared-selling/won-entry.ts';
import type { WonSharedFields } from '../../../domain/partner/shared-selling/won-shared-check.ts';
import type { PointEntry } from '../../../domain/points/ledger.ts';
import { buried, newRow, revised } from '../../../domain/row.ts';
import type { DayText } from '../../../domain/time.ts';
import { readEntriesById } from '../../../store/queries/entries-by-id.ts';
import { readClient } from '../../../store/queries/ledger.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

/** `gone`: the client has been deleted meanwhile. `closed`: the deal is not open any more. */
export type ClosedDeal = ChangeOutcome | { readonly kind: 'gone' | 'closed' };

/**
 * Wins an open deal and makes an entry of the ledger of it, in one step. Where an earlier winning has left entries in the
 * ledger it makes none: the deal is counted once.
 */
export async function winSharedDeal(world: World, deal: SharedDeal, sale: WonSharedFields): Promise<ClosedDeal> {
  if (deal.stage !== 'open') return { kind: 'closed' };
  if ((await readClient(world.database, deal.clientId)) === null) return { kind: 'gone' };
  const now = world.now();
  const kept = await readEntriesById(world.database, deal.entryIds);
  const made: PointEntry[] = kept.length > 0 ? [] : [{ ...newRow(world.newId(), now), ...wonEntry(deal, sale) }];
  const { productLine, saleKind, soldOn, manages, otherPartners } = sale;
  const entryIds = [...kept, ...made].map(({ id }) => id);
  const closing = { stage: 'won', closedOn: soldOn, productLine, saleKind, manages, otherPartners, entryIds } as const;
  return changePartner(world, { sharedDeals: [revised(deal, closing, now)], ledger: { pointEntries: made } });
}

/** Marks an open deal as lost on a day. */
export async function loseSharedDeal(world: World, deal: SharedDeal, closedOn: DayText): Promise<ClosedDeal> {
  if (deal.stage !== 'open') return { kind: 'closed' };
  return changePartner(world, { sharedDeals: [revised(deal, { stage: 'lost', closedOn }, world.now())] });
}

/** Opens a closed deal again; `entries` says what becomes, in the same step, of what winning it made of the ledger. */
export async function reopenSharedDeal(
  world: World,
  deal: SharedDeal,
  entries: 'keep' | 'delete',
): Promise<ChangeOutcome> {
  const now = world.now();
  const rows = entries === 'keep' ? [] : await readEntriesById(world.database, deal.entryIds);
  const entryIds = entries === 'keep' ? deal.entryIds : [];
  return changePartner(world, {
    sharedDeals: [revised(deal, { stage: 'open', closedOn: null, entryIds }, now)],
    ledger: { pointEntries: rows.map((row) => buried(row, now)) },
  });
}
