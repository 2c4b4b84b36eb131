import type { ColumnLayout, LayoutChoices, TableJudgement } from '../../domain/import/column-layout.ts';
import type { RowPlace } from '../../domain/import/row-place.ts';

type Cells = readonly (readonly string[])[];

/** How one subject reads tables of its own. */
export interface TableReader<Row, Column extends string, Layout extends ColumnLayout<Column>> {
  /** Finds the headings among the first rows of a table, and says whether it is one of the subject. */
  readonly judge: (cells: Cells, choices: LayoutChoices<Column>) => TableJudgement<Layout>;
  /** Reads a slice of the rows below the headings. */
  readonly read: (rows: Cells, layout: Layout, place: RowPlace) => readonly Row[];
  /** Whether texts stand letter by letter as they were written, line ends too: in a file of our own export. */
  readonly isExact: (layout: Layout) => boolean;
  /** A row beside whose line one address alone stands. */
  readonly linked: (row: Row, address: string) => Row;
}
