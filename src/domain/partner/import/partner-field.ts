/** What a column, a cell or an edit can hold, all four kinds of rows together. */
export type PartnerField =
  | 'client'
  | 'hubId'
  | 'country'
  | 'clientCurrency'
  | 'link'
  | 'relationship'
  | 'products'
  | 'mrr'
  | 'mrrChange'
  | 'currency'
  | 'toolsUsed'
  | 'lastActiveOn'
  | 'renewalOwner'
  | 'lastActiveEmployee'
  | 'owner'
  | 'manager'
  | 'termMonths'
  | 'renewsOn'
  | 'decideBy'
  | 'outcome'
  | 'name'
  | 'productLine'
  | 'origin'
  | 'stage'
  | 'saleKind'
  | 'createdOn'
  | 'expectedOn'
  | 'closedOn'
  | 'manages'
  | 'otherPartners'
  | 'quarter'
  | 'amount'
  | 'paidOn'
  | 'notes';

/** How a cell is read. `client`, `hub-id` and `currency` say whose row it is and in what it reckons. */
export type CellReader =
  | 'client'
  | 'hub-id'
  | 'currency'
  | 'text'
  | 'lines'
  | 'products'
  | 'money'
  | 'signed-money'
  | 'day'
  | 'past-day'
  | 'count'
  | 'term'
  | 'yes-no'
  | 'quarter'
  | 'outcome'
  | 'stage'
  | 'origin'
  | 'sale-kind'
  | 'country'
  | 'currency-code'
  | 'link';

/** One column that a kind of rows can have. */
export interface PartnerColumn {
  readonly field: PartnerField;
  readonly reads: CellReader;
  /** Its heading in our own export: English whatever the language, so that the file can be read back anywhere. */
  readonly own: string;
  /** Headings that mean it, folded, separated by commas. */
  readonly headings: string;
}
