import type { Client, PointEntry } from '../domain/points/ledger.ts';
import { type PlannedDeal, plannedSource } from '../domain/points/plan.ts';
import type { WonDealFields } from '../domain/points/won-deal-check.ts';
import { buried, newRow, type Row, takenBack } from '../domain/row.ts';
import type { Changed } from '../store/changes/kept-rows.ts';
import { type KeptWonDealChange, keepWonDeal, type WonDealChange } from '../store/changes/won-deal.ts';
import { readClient, readEntriesOfClient } from '../store/queries/ledger.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import type { World } from './world.ts';

/** A client of the ledger, or the name of a new one. */
export type WonClient = { readonly id: string } | { readonly name: string };

/**
 * Turns a planned deal into an entry of the ledger, for a known client or a new one, in one step. It is managed from the
 * day it was sold where that was planned. `gone` when the known client has been deleted meanwhile.
 */
export async function winPlannedDeal(
  world: World,
  deal: PlannedDeal,
  client: WonClient,
  sale: Omit<WonDealFields, 'client'>,
): Promise<ChangeOutcome | { readonly kind: 'gone' }> {
  const now = world.now();
  if ('id' in client && (await readClient(world.database, client.id)) === null) return { kind: 'gone' };
  const made: Client[] =
    'id' in client
      ? []
      : [
          {
            ...newRow(world.newId(), now),
            name: client.name,
            market: deal.market,
            currency: deal.mrr.currency,
            link: '',
          },
        ];
  const clientId = 'id' in client ? client.id : (made[0]?.id ?? '');
  const entry: PointEntry = {
    ...plannedSource({ ...deal, expectedOn: sale.soldOn }),
    ...sale,
    ...newRow(world.newId(), now),
    clientId,
  };
  return change(world, {
    ledger: { clients: made, pointEntries: [entry] },
    plan: { plannedDeals: [buried(deal, now)] },
  });
}

async function change(world: World, wanted: WonDealChange): Promise<ChangeOutcome> {
  const kept = await keepWonDeal(world.database, wanted);
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: async () => change(world, await reverseOf(world, kept)) };
}

async function reverseOf({ database, now }: World, { ledger, plan }: KeptWonDealChange): Promise<WonDealChange> {
  const back = <R extends Row>(changed: Changed<R>) => takenBack(changed, now());
  const pointEntries = ledger.pointEntries.map(back);
  const ids = new Set(pointEntries.map(({ id }) => id));
  const clients: Client[] = [];
  for (const client of ledger.clients.map(back)) {
    // Made by the change, but by now it may have other entries.
    const entries = client.deletedAt === null ? [] : await readEntriesOfClient(database, client.id);
    if (entries.every(({ id }) => ids.has(id))) clients.push(client);
  }
  return { ledger: { clients, pointEntries }, plan: { plannedDeals: plan.plannedDeals.map(back) } };
}
