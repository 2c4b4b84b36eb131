import type { FoundWhere } from '../../import/found-where.ts';

/** What a column of a table of deals, a cell or an edit can hold. */
export type DealField =
  | 'client'
  | 'country'
  | 'clientCurrency'
  | 'link'
  | 'productLine'
  | 'deal'
  | 'saleKind'
  | 'soldOn'
  | 'lineSoldOn'
  | 'mrr'
  | 'currency'
  | 'managed'
  | 'managedFrom'
  | 'managedUntil'
  | 'otherPartners'
  | 'endedOn';

/** In the order in which they are shown, and written to a file. */
export const DEAL_FIELDS: readonly DealField[] = [
  'client',
  'country',
  'clientCurrency',
  'link',
  'productLine',
  'deal',
  'saleKind',
  'soldOn',
  'lineSoldOn',
  'mrr',
  'currency',
  'managed',
  'managedFrom',
  'managedUntil',
  'otherPartners',
  'endedOn',
];

export type DealDateField = 'soldOn' | 'lineSoldOn' | 'managedFrom' | 'managedUntil' | 'endedOn';

export const DEAL_DATES: readonly DealDateField[] = ['soldOn', 'lineSoldOn', 'managedFrom', 'managedUntil', 'endedOn'];

/** One row of a table of deals as it was met, nothing judged yet. A field without a column is blank. */
export interface FoundDeal {
  /** Unique within one import. */
  readonly key: string;
  readonly where: FoundWhere;
  readonly source: 'table';
  /** Whether it stood in a file of our own export, whose texts are taken letter by letter. */
  readonly own: boolean;
  readonly cells: Readonly<Record<DealField, string>>;
}

/** A deal after the user typed into one cell. */
export function withDealCell(deal: FoundDeal, field: DealField, text: string): FoundDeal {
  return { ...deal, cells: { ...deal.cells, [field]: text } };
}
