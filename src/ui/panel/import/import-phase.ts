import type { ImportChoices } from '../../../domain/certifications/import/import-choices.schema.ts';
import type { ImportReview, RefusedInput } from '../../../jobs/import/review-input.ts';

export type ImportAnswers = ImportChoices['answers'];

/** Where an import stands. */
export type ImportPhase =
  | { readonly kind: 'input'; readonly refused: RefusedInput | null }
  | { readonly kind: 'reading'; readonly share: number }
  | {
      readonly kind: 'review';
      readonly review: ImportReview;
      /** What it was read under. */
      readonly answers: ImportAnswers;
      /** How far a new reading under other answers has come; null when there is none. */
      readonly rereading: number | null;
    }
  | { readonly kind: 'saving'; readonly written: number; readonly total: number };
