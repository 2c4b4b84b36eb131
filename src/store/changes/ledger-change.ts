import type { Client, PointEntry } from '../../domain/points/ledger.ts';
import { noted } from '../../domain/points/ledger-journal.ts';
import type { CompanionDatabase } from '../database.ts';
import { readLedgerJournal } from '../queries/ledger.ts';
import { changeRows } from './change-rows.ts';
import { type Changed, keepRows } from './kept-rows.ts';

/** Rows as they shall be, each with a revision one above the kept one (1 for a new row). */
export interface LedgerChange {
  readonly clients?: readonly Client[];
  readonly pointEntries?: readonly PointEntry[];
}

/** What a change replaced: enough to take it back. */
export interface KeptLedgerChange {
  readonly clients: readonly Changed<Client>[];
  readonly pointEntries: readonly Changed<PointEntry>[];
}

export interface LedgerChangeOptions {
  /** Told how many rows are written; called between slices of a long change. */
  readonly onProgress?: (written: number) => void;
  /** Aborting rolls the whole change back and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

const SLICE = 1_000;

/**
 * Keeps a change of the ledger and notes in its journal which rows it touched, in one transaction, or nothing of it.
 * Refuses when a row has been changed by another page since it was read.
 */
export async function keepLedgerChange(
  database: CompanionDatabase,
  change: LedgerChange,
  { onProgress, signal }: LedgerChangeOptions = {},
): Promise<KeptLedgerChange | 'changed-elsewhere'> {
  const { clients, pointEntries, settings } = database;
  return changeRows(database, [clients, pointEntries, settings], async () => {
    const keptClients = await keepRows(clients, change.clients ?? []);
    const keptEntries: Changed<PointEntry>[] = [];
    const rows = change.pointEntries ?? [];
    for (let start = 0; start < rows.length; start += SLICE) {
      signal?.throwIfAborted();
      keptEntries.push(...(await keepRows(pointEntries, rows.slice(start, start + SLICE))));
      onProgress?.(keptClients.length + keptEntries.length);
    }
    signal?.throwIfAborted();
    const touch = { clients: keptClients.map(idOf), pointEntries: keptEntries.map(idOf) };
    const journal = noted(await readLedgerJournal(database), touch);
    await settings.put({ key: 'ledger-journal', value: journal });
    return { clients: keptClients, pointEntries: keptEntries };
  });
}

function idOf({ after }: Changed<Client | PointEntry>): string {
  return after.id;
}
