import type { FoundWhere } from '../../import/found-where.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerKind } from './partner-kind.ts';

export type PartnerCells = Readonly<Partial<Record<PartnerField, string>>>;

/** One row of a table as it was met, nothing judged yet. A field without a column is not there. */
export interface FoundPartnerRow {
  /** Unique within one import. */
  readonly key: string;
  readonly where: FoundWhere;
  readonly source: 'table';
  readonly kind: PartnerKind;
  /** Whether it stood in a file of our own export, whose texts are taken letter by letter. */
  readonly own: boolean;
  readonly cells: PartnerCells;
}

/** A row after the user typed into one cell. */
export function withPartnerCell(row: FoundPartnerRow, field: PartnerField, text: string): FoundPartnerRow {
  return { ...row, cells: { ...row.cells, [field]: text } };
}
