/** How a field is shown where it changed; `long` and `other` by its name alone, `hidden` not at all. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'flag'
  | 'day'
  | 'date'
  | 'money'
  | 'country'
  | 'list'
  | 'long'
  | 'other'
  | 'hidden';

/** The row that another one is part of. */
export interface Owner {
  readonly table: string;
  /** The field that holds the owner's id, null where a row has no owner; there is an index on it. */
  readonly field: string;
  /** Whether it stays as it is when its owner is deleted, and comes back with it. */
  readonly stays: boolean;
}

/** How the history shows and brings back the rows of one table. */
export interface HistoryTable {
  /** Fields that name a row; the first that says something does. */
  readonly names: readonly string[];
  readonly owner: Owner | null;
  /** The field with the row's file, of which the history never keeps anything; null for none. */
  readonly file: string | null;
  readonly fields: Readonly<Record<string, FieldKind>>;
}

/** A table of rows without files. */
export function historyOf(
  names: readonly string[],
  owner: Owner | null,
  fields: Readonly<Record<string, FieldKind>>,
): HistoryTable {
  return { names, owner, file: null, fields };
}

/** An owner whose deletion takes its rows along. */
export function owned(name: string, field: string): Owner {
  return { table: name, field, stays: false };
}
