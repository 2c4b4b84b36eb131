import { type FieldChange, fieldChanges } from '../../domain/history/field-changes.ts';
import type { HistoryAct } from '../../domain/history/history-record.ts';
import { ownerOf } from '../../domain/history/history-tables.ts';
import { rowName } from '../../domain/history/row-name.ts';
import { broughtBack, formerRow, isFileLost } from '../../domain/history/state-as-of.ts';
import type { Row } from '../../domain/row.ts';
import type { CompanionDatabase, KeptRecord } from '../database.ts';
import { keptKey, readKeptRows } from './kept-rows.ts';

/** What one change did to one row. */
export interface HistoryItem {
  /** Of its record. */
  readonly id: number;
  readonly table: string;
  readonly what: HistoryAct;
  /** As it was called before; empty where it has no name. */
  readonly name: string;
  /** What the row is called that it is part of; empty for none. */
  readonly ownerName: string;
  /** What differs after it. Empty for a row that went or came back. */
  readonly changes: readonly FieldChange[];
  /** Whether it can be put back: `same` where it is so now, `lost` where its file is no longer kept. */
  readonly way: 'open' | 'same' | 'lost';
}

/** What records tell, together with what came after them. One whose row is gone for good is left out. */
export async function readItems(
  database: CompanionDatabase,
  records: readonly KeptRecord[],
): Promise<readonly HistoryItem[]> {
  const ids = records.map(({ table, rowId }) => [table, rowId] as const);
  const told = database.history.where('[table+rowId]').anyOf(ids.map((id) => [...id]));
  const byRow = Map.groupBy(await told.toArray(), ({ table, rowId }) => keptKey(table, rowId));
  const kept = await readKeptRows(database, ids);
  const owners = await readKeptRows(
    database,
    [...kept.values()].flatMap(({ table, row }) => {
      const owner = ownerOf(table, row);
      return owner === null ? [] : [[owner.table, owner.id] as const];
    }),
  );
  return records.flatMap((record): HistoryItem[] => {
    const { id, table, rowId, what, before } = record;
    const now = kept.get(keptKey(table, rowId))?.row;
    if (now === undefined) return [];
    const former = formerRow(table, now, before);
    const of = ownerOf(table, now);
    const owner = of === null ? undefined : owners.get(keptKey(of.table, of.id));
    const after = nextOf(record, byRow.get(keptKey(table, rowId)) ?? [])?.before ?? now;
    return [
      {
        id,
        table,
        what,
        name: rowName(table, before),
        ownerName: owner === undefined ? '' : rowName(owner.table, owner.row),
        changes: what === 'changed' ? fieldChanges(table, before, after) : [],
        way: wayBack(table, now, former),
      },
    ];
  });
}

function wayBack(table: string, now: Row, former: Row): HistoryItem['way'] {
  if (broughtBack(now, former, now.updatedAt) === null) return 'same';
  return former.deletedAt === null && isFileLost(table, now) ? 'lost' : 'open';
}

/** The record of the change that came next. */
function nextOf({ id }: KeptRecord, records: readonly KeptRecord[]): KeptRecord | null {
  const later = records.filter((one) => one.id > id);
  return later.reduce<KeptRecord | null>((next, one) => (next !== null && next.id < one.id ? next : one), null);
}
