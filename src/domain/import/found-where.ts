/** Where a row was met, for messages: 1-based lines of a text, rows of a table (header counted), or links of a page. */
export interface FoundWhere {
  readonly unit: 'line' | 'row' | 'link';
  readonly first: number;
  readonly last: number;
}
