import type { PointEntry, PointEntryFields } from '../domain/points/ledger.ts';
import { newRow, revised } from '../domain/row.ts';
import { readClient } from '../store/queries/ledger.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { changeLedger } from './change-ledger.ts';
import type { World } from './world.ts';

/** `gone` when the client was deleted in the meantime. */
export type AddedEntry = ChangeOutcome | { readonly kind: 'gone' };

/** Adds an entry to its client. */
export async function addEntry(world: World, fields: PointEntryFields): Promise<AddedEntry> {
  if ((await readClient(world.database, fields.clientId)) === null) return { kind: 'gone' };
  return changeLedger(world, { pointEntries: [{ ...newRow(world.newId(), world.now()), ...fields }] });
}

/** Changes some fields of an entry; the revision read is the one it must still have. */
export function editEntry(world: World, entry: PointEntry, change: Partial<PointEntryFields>): Promise<ChangeOutcome> {
  return changeLedger(world, { pointEntries: [revised(entry, change, world.now())] });
}
