import type { ImportKind, ImportReview, RefusedInput } from '../../../jobs/import/import-review.ts';

/** Where an import stands. */
export type ImportPhase<Kind extends ImportKind> =
  | { readonly kind: 'input'; readonly refused: RefusedInput<Kind['column']> | null }
  | { readonly kind: 'reading'; readonly share: number }
  | {
      readonly kind: 'review';
      readonly review: ImportReview<Kind>;
      /** What it was read under. */
      readonly answers: Kind['answers'];
      /** How far a new reading under other answers has come; null when there is none. */
      readonly rereading: number | null;
    }
  | { readonly kind: 'saving'; readonly written: number; readonly total: number };

/** A phase of work in progress. */
export type WorkPhase = Extract<ImportPhase<ImportKind>, { readonly kind: 'reading' | 'saving' }>;
