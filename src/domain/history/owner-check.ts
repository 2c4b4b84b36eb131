import type { Row } from '../row.ts';
import { HISTORY_TABLES, historyTable } from './history-tables.ts';
import { rowName } from './row-name.ts';

/** Why rows are not put back; `table` and `name` say which row is in the way. */
export interface OwnerRefusal {
  /** `owner-gone`: it is part of a row that was deleted. `still-used`: it would go, and others are part of it. */
  readonly kind: 'owner-gone' | 'still-used';
  readonly table: string;
  readonly name: string;
}

export type RowsByTable = ReadonlyMap<string, readonly Row[]>;

/** The ids of the rows that `rows` are part of, by table. */
export function ownersOf(rows: RowsByTable): readonly (readonly [table: string, id: string])[] {
  return [...rows].flatMap(([table, its]) => {
    const { owner } = historyTable(table);
    return owner === null ? [] : its.map((row) => [owner.table, String(Reflect.get(row, owner.field))] as const);
  });
}

/** The tables whose rows are part of those of another one and do not stay when that goes, with the field that says of which. */
export function ownedBy(table: string): readonly (readonly [table: string, field: string])[] {
  return Object.entries(HISTORY_TABLES).flatMap(([name, { owner }]) =>
    owner?.table === table && !owner.stays ? [[name, owner.field] as const] : [],
  );
}

/**
 * Whether rows can be put back as they shall be: none without the row it is part of, and none taken away from under another.
 * `owners` gives a row that one of them is part of as it is kept; `parts` are the living rows that are part of one that goes.
 */
export function ownerRefusal(
  rows: RowsByTable,
  owners: (table: string, id: string) => Row | undefined,
  parts: RowsByTable,
): OwnerRefusal | null {
  const becoming = (table: string, id: string) => rows.get(table)?.find((row) => row.id === id);
  for (const [table, its] of rows) {
    const { owner } = historyTable(table);
    if (owner === null) continue;
    for (const row of its) {
      if (row.deletedAt !== null) continue;
      const id = String(Reflect.get(row, owner.field));
      const of = becoming(owner.table, id) ?? owners(owner.table, id);
      if (of === undefined || of.deletedAt !== null) {
        return { kind: 'owner-gone', table: owner.table, name: of === undefined ? '' : rowName(owner.table, of) };
      }
    }
  }
  for (const [table, its] of parts) {
    const left = its.find((row) => (becoming(table, row.id) ?? row).deletedAt === null);
    if (left !== undefined) return { kind: 'still-used', table, name: rowName(table, left) };
  }
  return null;
}
