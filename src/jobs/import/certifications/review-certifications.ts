import type { FoundRow } from '../../../domain/certifications/import/found-row.ts';
import { markDuplicates } from '../../../domain/certifications/import/mark-duplicates.ts';
import type { Review } from '../../../domain/certifications/import/review-context.ts';
import { reviewRow } from '../../../domain/certifications/import/review-row.ts';
import type { ReviewedRow } from '../../../domain/certifications/import/reviewed-row.ts';
import { createBreather } from '../breather.ts';
import type { FindControls } from '../import-reading.ts';

const STRIDE = 50;

/** Reviews all rows that were found, with the page getting its turn in between. Null when cancelled. */
export async function reviewCertifications(
  found: readonly FoundRow[],
  review: Review,
  { signal, onProgress }: FindControls = {},
): Promise<readonly ReviewedRow[] | null> {
  const breather = createBreather();
  const reviewed: ReviewedRow[] = [];
  for (const row of found) {
    reviewed.push(reviewRow(row, review));
    if (reviewed.length % STRIDE !== 0 || !breather.isDue()) continue;
    await breather.breathe();
    if (signal?.aborted === true) return null;
    onProgress?.(reviewed.length / found.length);
  }
  return markDuplicates(reviewed);
}
