import { sameValue } from '../backup/same-value.ts';
import type { FieldKind } from './history-table.ts';
import { historyTable } from './history-tables.ts';

/** A field of a row that differs, and what it held; `kind` says how both can be shown. */
export interface FieldChange {
  /** Empty for fields that have no name of their own, all of them together. */
  readonly field: string;
  readonly kind: FieldKind;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields that every row has: they say when and how often, not what. */
const ROW_FIELDS: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'revision', 'deletedAt']);

/** The fields in which two states of a row of a table differ, in the order in which the table names them. */
export function fieldChanges(table: string, before: object, after: object): readonly FieldChange[] {
  const { fields, file } = historyTable(table);
  const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) =>
      !ROW_FIELDS.has(field) && field !== file && !sameValue(Reflect.get(before, field), Reflect.get(after, field)),
  );
  const named = Object.entries(fields).flatMap(([field, kind]): FieldChange[] =>
    kind === 'hidden' || !differing.includes(field)
      ? []
      : [{ field, kind, before: Reflect.get(before, field), after: Reflect.get(after, field) }],
  );
  const others = differing.some((field) => !Object.hasOwn(fields, field));
  return others ? [...named, { field: '', kind: 'other', before: null, after: null }] : named;
}
