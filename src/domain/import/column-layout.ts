/** How to read a table: where its headings are and what each column holds. `ignore` stands for nothing of use. */
export interface ColumnLayout<Column extends string> {
  /** 0-based row of the headings; null when the table has none. */
  readonly headerRow: number | null;
  readonly headings: readonly string[];
  readonly columns: readonly (Column | 'ignore')[];
}

/** A layout with how far it can be trusted: `headings` understood, `content` alone, or `nothing` to go by. */
export interface TableJudgement<Layout extends ColumnLayout<string>> {
  readonly layout: Layout;
  readonly by: 'headings' | 'content' | 'nothing';
}

export interface LayoutChoices<Column extends string> {
  /** What the user says the columns hold; overrides all reading. */
  readonly columns?: readonly (Column | 'ignore')[];
  /** 0-based row of the headings, or null for none, when the user says so. */
  readonly headerRow?: number | null;
}
