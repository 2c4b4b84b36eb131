import type { CreditMaker } from '../domain/points/credit.ts';
import type { Client, PointEntry } from '../domain/points/ledger.ts';
import { type ClientLedger, type LedgerView, ledgersOf } from '../domain/points/ledger-view.ts';
import type { Pause } from './long-work.ts';

/** As `ledgerView`, with the page getting its turn in between. */
export async function ledgerInStretches(
  clients: readonly Client[],
  entries: readonly PointEntry[],
  make: CreditMaker,
  pause: Pause,
): Promise<LedgerView> {
  const view = new Map<string, ClientLedger>();
  for (const ledger of ledgersOf(clients, entries, make)) {
    view.set(ledger.client.id, ledger);
    const rest = pause();
    if (rest !== undefined) await rest;
  }
  return view;
}
