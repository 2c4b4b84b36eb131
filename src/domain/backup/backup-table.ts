import type * as z from 'zod/mini';
import type { Row } from '../row.ts';
import { newerOf } from './merge.ts';
import { sameValue } from './same-value.ts';

/** How one table is backed up, checked and merged. Its rows are handled as plain objects: what they hold is its own affair. */
export interface BackupTable {
  readonly keyOf: (row: object) => string;
  /** The row when a value is one of this table, else where it is not. */
  readonly parse: (value: unknown) => ParsedRow;
  /** What stays of this device's version of a row and another one. */
  readonly newerOf: (mine: object, theirs: object) => object;
  /** Whether a row is the user's own and goes into a backup. */
  readonly isKept: (row: object) => boolean;
  /** The row with the file of another version of it, where its own was left out. */
  readonly completed: (row: object, other: object) => object;
  /** What holds a file; null for a table without. */
  readonly file: FileField | null;
}

/** The field that holds a file, in a backup its bytes in base64, empty where it was left out. */
export interface FileField {
  readonly field: string;
  /** The field that says of what type the file is. */
  readonly type: string;
  /** Further fields that are about the file and go with it. */
  readonly about: readonly string[];
}

/** `field` is the path of the first field that does not fit; empty for the row as a whole. */
export type ParsedRow =
  | { readonly kind: 'row'; readonly row: object }
  | { readonly kind: 'unfit'; readonly field: string };

/** A field that says which of two rows is newer: by its number (null counts as 0), or by its place in a list. */
export type RankField = string | { readonly field: string; readonly order: readonly string[] };

/** A table of rows with revisions and tombstones: the later change wins, and of two at a moment the later revision. */
export function rowsTable(schema: z.ZodMiniType<Row>): BackupTable {
  return datedTable('id', schema, ['updatedAt', 'revision', 'deletedAt']);
}

/**
 * A table of rows that each hold a file. `schema` is that of a row in a backup, with the file's bytes in base64. Which of two
 * versions is newer does not depend on the file: whatever changes it makes a new revision. The newer one takes the file of the
 * other where its own was left out.
 */
export function filesTable(schema: z.ZodMiniType<Row>, file: FileField): BackupTable {
  const rows = rowsTable(schema);
  const bare = (row: object) => ({ ...row, [file.field]: null });
  const isEmpty = (row: object) => Reflect.get(Object(Reflect.get(row, file.field)), 'size') === 0;
  const completed = (row: object, other: object) => {
    // The file of a deleted row is gone for good.
    if (!isLiving(row) || !isEmpty(row) || isEmpty(other)) return row;
    const names = [file.field, file.type, ...file.about];
    return { ...row, ...Object.fromEntries(names.map((name) => [name, Reflect.get(other, name)])) };
  };
  return {
    ...rows,
    file,
    completed,
    newerOf: (mine, theirs) =>
      sameValue(rows.newerOf(bare(mine), bare(theirs)), bare(mine)) ? completed(mine, theirs) : completed(theirs, mine),
  };
}

/** A table whose rows say by some of their fields which of two is newer, the weightiest first. */
export function datedTable(
  key: 'id' | 'key',
  schema: z.ZodMiniType<object>,
  fields: readonly RankField[],
): BackupTable {
  const rankOf = (row: object) => fields.map((field) => rankBy(row, field));
  return { ...table(key, schema), newerOf: (mine, theirs) => newerOf(mine, theirs, rankOf) };
}

/** A table of choices without a date: this device's own stays. */
export function choicesTable(
  schema: z.ZodMiniType<object>,
  isKept: (key: string) => boolean = () => true,
): BackupTable {
  const plain = table('key', schema);
  return { ...plain, newerOf: (mine) => mine, isKept: (row) => isKept(plain.keyOf(row)) };
}

/** Whether a row is there for the user: not a tombstone. */
export function isLiving(row: object): boolean {
  return (Reflect.get(row, 'deletedAt') ?? null) === null;
}

function table(key: 'id' | 'key', schema: z.ZodMiniType<object>): Omit<BackupTable, 'newerOf'> {
  return {
    keyOf: (row) => String(Reflect.get(row, key)),
    parse: (value) => {
      const result = schema.safeParse(value);
      if (result.success) return { kind: 'row', row: result.data };
      return { kind: 'unfit', field: result.error.issues[0]?.path.join('.') ?? '' };
    },
    isKept: () => true,
    completed: (row) => row,
    file: null,
  };
}

function rankBy(row: object, field: RankField): number {
  const name = typeof field === 'string' ? field : field.field;
  const value: unknown = Reflect.get(row, name);
  if (typeof field !== 'string') return field.order.indexOf(String(value));
  return typeof value === 'number' ? value : 0;
}
