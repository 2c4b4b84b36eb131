import type { Client, PointEntry } from '../../domain/points/ledger.ts';
import { EMPTY_JOURNAL, type LedgerJournal, type LedgerTouch } from '../../domain/points/ledger-journal.ts';
import type { CompanionDatabase } from '../database.ts';

const SLICE = 1_000;

/** Every living client, in no particular order. */
export function readClients({ clients }: CompanionDatabase): Promise<Client[]> {
  return clients.filter(isLiving).toArray();
}

/** Every living entry, in no particular order. */
export async function readPointEntries(database: CompanionDatabase): Promise<PointEntry[]> {
  const found: PointEntry[] = [];
  await walkPointEntries(database, (rows) => {
    for (const row of rows) found.push(row);
  });
  return found;
}

/** Gives every living entry to `take`, slice by slice, so that a page stays responsive in between. */
export async function walkPointEntries(
  { pointEntries }: CompanionDatabase,
  take: (rows: readonly PointEntry[]) => void,
): Promise<void> {
  let after = '';
  for (;;) {
    const slice = await pointEntries.where('id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return;
    take(slice.filter(isLiving));
    after = last.id;
  }
}

/** One living client; null when there is none of that id or it was deleted. */
export async function readClient({ clients }: CompanionDatabase, id: string): Promise<Client | null> {
  const row = await clients.get(id);
  return row === undefined || row.deletedAt !== null ? null : row;
}

/** The living entries of one client. */
export function readEntriesOfClient({ pointEntries }: CompanionDatabase, clientId: string): Promise<PointEntry[]> {
  return pointEntries.where('clientId').equals(clientId).filter(isLiving).toArray();
}

/** Which rows the latest changes touched. */
export async function readLedgerJournal({ settings }: CompanionDatabase): Promise<LedgerJournal> {
  const kept = await settings.get('ledger-journal');
  return (kept?.value as LedgerJournal | undefined) ?? EMPTY_JOURNAL;
}

/** The rows that changes touched, deleted ones too, as they are now. */
export async function readTouched(
  { clients, pointEntries }: CompanionDatabase,
  touch: LedgerTouch,
): Promise<{ readonly clients: readonly Client[]; readonly pointEntries: readonly PointEntry[] }> {
  const [people, entries] = await Promise.all([
    clients.bulkGet([...touch.clients]),
    pointEntries.bulkGet([...touch.pointEntries]),
  ]);
  return {
    clients: people.filter((row) => row !== undefined),
    pointEntries: entries.filter((row) => row !== undefined),
  };
}

function isLiving({ deletedAt }: Client | PointEntry): boolean {
  return deletedAt === null;
}
