import type { Delimiter } from './choose-delimiter.ts';
import type { DateOrder } from './date-order.ts';

/** What was settled for the whole of an input, whatever it is about. */
export interface TableAnswers<Column extends string> {
  readonly columns?: readonly (Column | 'ignore')[];
  /** The table that the columns were named for: its separator and its row of headings (1-based; null for none). */
  readonly delimiter?: Delimiter;
  readonly headerRow?: number | null;
  readonly dateOrder?: DateOrder | null;
}

/** What one cell of a row shall say instead: the key of the row, the field, the text. */
export type CellEdit<Field extends string> = readonly [key: string, field: Field, text: string];

/** What the user chose while looking through one import; kept beside the text or page that it was chosen for. */
export interface ImportChoices<Answers, Field extends string> {
  readonly answers: Answers;
  readonly edits: readonly CellEdit<Field>[];
  /** Whether to take a row over, by its key, where the user said so. */
  readonly ticks: readonly (readonly [key: string, ticked: boolean])[];
}
