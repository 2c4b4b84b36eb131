import {
  type OwnerRefusal,
  ownedBy,
  ownerRefusal,
  ownersOf,
  type RowsByTable,
} from '../../domain/history/owner-check.ts';
import { broughtBack, formerRow, isFileLost } from '../../domain/history/state-as-of.ts';
import type { Row } from '../../domain/row.ts';
import type { KeptRecord } from '../../store/database.ts';
import { readRecordsOfChange } from '../../store/queries/history.ts';
import { keptKey, readKeptRows } from '../../store/queries/kept-rows.ts';
import type { World } from '../world.ts';
import { changeWhole, type WholeOutcome } from './change-whole.ts';
import { withLocks } from './with-locks.ts';

/** `as-it-was`: it is so already, or what is missing of it is no longer kept. `gone`: nothing is known of it any more. */
export type RestoreOutcome = WholeOutcome | OwnerRefusal | { readonly kind: 'as-it-was' | 'gone' };

/** Puts one row back to what it was before a change. */
export async function restoreRow(world: World, record: number): Promise<RestoreOutcome> {
  const found = await world.database.history.get(record);
  return found === undefined ? { kind: 'gone' } : restore(world, [found]);
}

/** Puts every row that a change touched back to what it was before it. */
export async function restoreChange(world: World, change: number): Promise<RestoreOutcome> {
  const records = await readRecordsOfChange(world.database, change);
  return records.length === 0 ? { kind: 'gone' } : restore(world, records);
}

async function restore(world: World, records: readonly KeptRecord[]): Promise<RestoreOutcome> {
  const rows = await rowsBefore(world, records);
  if (rows.size === 0) return { kind: 'as-it-was' };
  const refusal = await refusalOf(world, rows);
  if (refusal !== null) return refusal;
  const locked = await withLocks(world, rows);
  return locked.size === 0 ? { kind: 'as-it-was' } : changeWhole(world, { rows: locked });
}

/** The rows as they were, each as its next revision; those that are so already are left out. */
async function rowsBefore({ database, now }: World, records: readonly KeptRecord[]): Promise<RowsByTable> {
  const ids = records.map(({ table, rowId }) => [table, rowId] as const);
  const kept = await readKeptRows(database, ids);
  // Of a row that one action changed twice, what it was before the first.
  const first = new Map(records.toSorted((a, b) => b.id - a.id).map((one) => [keptKey(one.table, one.rowId), one]));
  const rows = new Map<string, Row[]>();
  for (const [key, { table, before }] of first) {
    const row = kept.get(key)?.row;
    if (row === undefined) continue;
    const next = broughtBack(row, formerRow(table, row, before), now());
    if (next === null || (next.deletedAt === null && isFileLost(table, row))) continue;
    rows.set(table, [...(rows.get(table) ?? []), next]);
  }
  return rows;
}

async function refusalOf({ database }: World, rows: RowsByTable): Promise<OwnerRefusal | null> {
  const owners = await readKeptRows(database, ownersOf(rows));
  const parts = new Map<string, readonly Row[]>();
  for (const [table, its] of rows) {
    const going = its.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id);
    if (going.length === 0) continue;
    for (const [name, field] of ownedBy(table)) {
      const found = await database.table<Row, string>(name).where(field).anyOf(going).toArray();
      parts.set(
        name,
        found.filter(({ deletedAt }) => deletedAt === null),
      );
    }
  }
  return ownerRefusal(rows, (table, id) => owners.get(keptKey(table, id))?.row, parts);
}
