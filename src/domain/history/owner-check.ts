import type { Row } from '../row.ts';
import { HISTORY_TABLES, ownerOf } from './history-tables.ts';
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
    const owners = its.map((row) => ownerOf(table, row)).filter((owner) => owner !== null);
    return owners.map((owner) => [owner.table, owner.id] as const);
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
    for (const row of its) {
      const owner = ownerOf(table, row);
      if (row.deletedAt !== null || owner === null) continue;
      const of = becoming(owner.table, owner.id) ?? owners(owner.table, owner.id);
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
