import type { ChangeOutcome } from '../../../jobs/change-certifications.ts';
import type { ImportKind, ImportReview, ReviewInput } from '../../../jobs/import/import-review.ts';
import type { World } from '../../../jobs/world.ts';

export interface SaveControls {
  readonly onProgress: (written: number) => void;
  readonly signal: AbortSignal;
}

export interface Saved {
  readonly outcome: ChangeOutcome;
  /** What was done, for the toast. */
  readonly sentence: string;
}

/** What an import is about: how rows are found, judged, corrected and kept. */
export interface ImportSubject<Kind extends ImportKind> {
  /** The drafts that its screen keeps what was pasted in, and what was chosen for it. */
  readonly draft: string;
  readonly choicesDraft: string;
  readonly review: ReviewInput<Kind>;
  /** The review after the user typed into one cell. */
  readonly corrected: (
    review: ImportReview<Kind>,
    key: string,
    field: Kind['field'],
    text: string,
  ) => ImportReview<Kind>;
  /** Whether a row must not be kept yet. */
  readonly isBlocked: (row: Kind['row']) => boolean;
  readonly save: (world: World, rows: readonly Kind['row'][], controls: SaveControls) => Promise<Saved>;
}
