import type { ImportChoices } from '../../domain/import/import-choices.ts';
import type { ImportRefusal } from '../../domain/import/import-refusal.ts';
import type { RowState } from '../../domain/import/row-state.ts';
import type { SourceDescription } from '../../domain/import/source-description.ts';
import type { World } from '../world.ts';
import type { FindControls, ImportInput } from './import-reading.ts';

/** One row of the table that the user looks through, as far as all subjects have it. */
export interface ReviewedLine {
  readonly key: string;
  readonly state: RowState;
  /** Whether to keep it, as a suggestion: the user's own ticks stand above it. */
  readonly ticked: boolean;
}

/** What the import of one subject is made of. */
export interface ImportKind {
  /** A row as it is judged. */
  readonly row: ReviewedLine;
  /** A row as it was met, as text: what its editor shows. */
  readonly met: unknown;
  /** What a column of a table can hold. */
  readonly column: string;
  /** A cell that can be corrected. */
  readonly field: string;
  /** What the user settles for the whole of an input. */
  readonly answers: object;
  /** What judging the next correction needs. */
  readonly context: unknown;
}

/** Rows that were found and judged, and what judging the next correction needs. */
export interface ImportReview<Kind extends ImportKind> {
  readonly source: SourceDescription<Kind['column']>;
  /** What was met, by row key, with the user's corrections. */
  readonly met: ReadonlyMap<string, Kind['met']>;
  readonly rows: readonly Kind['row'][];
  readonly review: Kind['context'];
}

export interface RefusedInput<Column extends string = string> {
  readonly kind: 'refused';
  readonly refusal: ImportRefusal;
  /** How it was read, as far as reading came: its columns can still be named. */
  readonly source: SourceDescription<Column>;
}

export type ReviewOutcome<Kind extends ImportKind> =
  | { readonly kind: 'review'; readonly review: ImportReview<Kind> }
  | RefusedInput<Kind['column']>;

export type ChoicesOf<Kind extends ImportKind> = ImportChoices<Kind['answers'], Kind['field']>;

/** What the user settled before: for the whole of an input, and in single cells of its rows. */
export type ReviewChoices<Kind extends ImportKind> = Pick<ChoicesOf<Kind>, 'answers' | 'edits'>;

/** Finds the rows of one subject in an input and judges them against what is kept. Nothing is saved. */
export type ReviewInput<Kind extends ImportKind> = (
  world: World,
  input: ImportInput,
  choices: ReviewChoices<Kind>,
  controls: Required<FindControls>,
) => Promise<ReviewOutcome<Kind>>;
