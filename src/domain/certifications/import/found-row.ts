import type { DateOrder } from '../../import/date-order.ts';
import type { FoundWhere } from '../../import/found-where.ts';

/** What a column, a cell or an edit can hold. Dates are kept as the text that was met: the review reads them. */
export type FoundField = 'name' | 'issuer' | 'holderName' | 'email' | 'earned' | 'expires' | 'link' | 'credentialId';

export type FoundSource = 'links' | 'badges' | 'linkedin' | 'table' | 'lines';

/** What a reader already knows to be odd about a row. */
export type FoundNote =
  /** An exam inside an account: it proves no certification. */
  | { readonly code: 'exam-link-only'; readonly track: string }
  /** Another page of HubSpot. */
  | { readonly code: 'not-an-achievement'; readonly link: string }
  /** Longer than the field or a cell may be; of a cell beyond all measure only the beginning was kept. */
  | { readonly code: 'cell-too-long'; readonly field: FoundField; readonly characters: number }
  /** A date without a word beside it was taken for the expiry. */
  | { readonly code: 'bare-date'; readonly field: 'expires' };

/** The order of numeric dates that the row's table or text settled; null where it settled none. */
export interface DateOrders {
  readonly earned: DateOrder | null;
  readonly expires: DateOrder | null;
}

/** One certification as it was met, nothing judged yet. */
export interface FoundRow extends Readonly<Record<FoundField, string>> {
  /** Unique within one import. */
  readonly key: string;
  readonly where: FoundWhere;
  readonly source: FoundSource;
  readonly orders: DateOrders;
  readonly notes: readonly FoundNote[];
}

const NO_ORDERS: DateOrders = { earned: null, expires: null };
export const NO_NOTES: readonly FoundNote[] = [];

/**
 * A row with blank fields but for those given. Its key is made of the place; `renumbered` tells rows of one place
 * apart.
 */
export function foundRow(
  source: FoundSource,
  where: FoundWhere,
  fields: Partial<Record<FoundField, string>> & { readonly notes?: readonly FoundNote[] },
  orders: DateOrders = NO_ORDERS,
): FoundRow {
  return {
    key: `${where.unit}-${where.first}`,
    where,
    source,
    name: fields.name ?? '',
    issuer: fields.issuer ?? '',
    holderName: fields.holderName ?? '',
    email: fields.email ?? '',
    earned: fields.earned ?? '',
    expires: fields.expires ?? '',
    link: fields.link ?? '',
    credentialId: fields.credentialId ?? '',
    orders,
    notes: fields.notes ?? NO_NOTES,
  };
}

/** The same rows with keys that no two share: a line may hold several links. */
export function renumbered(rows: readonly FoundRow[]): readonly FoundRow[] {
  const met = new Map<string, number>();
  return rows.map((row) => {
    const times = (met.get(row.key) ?? 0) + 1;
    met.set(row.key, times);
    return times === 1 ? row : { ...row, key: `${row.key}.${times}` };
  });
}

/** A row after the user typed into one cell: what the reader noted about that cell no longer holds. */
export function withCell(row: FoundRow, field: FoundField, text: string): FoundRow {
  const notes = row.notes.filter((note) => !('field' in note) || note.field !== field);
  return { ...row, [field]: text, notes };
}
