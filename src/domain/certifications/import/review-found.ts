import type { FoundRow } from './found-row.ts';
import { markDuplicates } from './mark-duplicates.ts';
import { prepareReview, type ReviewContext } from './review-context.ts';
import { reviewRow } from './review-row.ts';
import type { ReviewedRow } from './reviewed-row.ts';

/**
 * Reviews all rows of one import at once. Long lists are better reviewed in slices: `prepareReview` once, `reviewRow`
 * for each row, `markDuplicates` at the end.
 */
export function reviewFound(rows: readonly FoundRow[], context: ReviewContext): readonly ReviewedRow[] {
  const review = prepareReview(context);
  return markDuplicates(rows.map((row) => reviewRow(row, review)));
}
