import type { PointEntry } from '../../../../domain/points/ledger.ts';

/** Where what is typed of a client is kept; null for a new one. */
export function clientKey(id: string | null): string {
  return `client|${id ?? 'new'}`;
}

/** Where what is typed of a client's new entry is kept. */
export function newEntryKey(clientId: string): string {
  return `entry-of|${clientId}`;
}

/** Where what is typed of an entry is kept. */
export function entryKey(id: string): string {
  return `entry|${id}`;
}

/** Where what is typed of a renewal or an upsell of an entry is kept. */
export function laterSaleKey(id: string): string {
  return `entry-after|${id}`;
}

/** Every key under which something of a client may be kept. */
export function draftKeys(clientId: string | null, entries: readonly PointEntry[]): readonly string[] {
  if (clientId === null) return [clientKey(null)];
  return [clientKey(clientId), newEntryKey(clientId), ...entries.flatMap(({ id }) => [entryKey(id), laterSaleKey(id)])];
}
