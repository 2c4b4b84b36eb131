/** Where the rows of a table stand in what the user gave: unit and number of the first one, 1-based. */
export interface RowPlace {
  readonly unit: 'row' | 'line';
  readonly first: number;
}
