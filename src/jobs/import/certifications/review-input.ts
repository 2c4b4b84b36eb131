import type { ColumnField } from '../../../domain/certifications/import/column-words.ts';
import { type FoundField, type FoundRow, withCell } from '../../../domain/certifications/import/found-row.ts';
import type { CertificationChoices } from '../../../domain/certifications/import/import-choices.schema.ts';
import { markDuplicates } from '../../../domain/certifications/import/mark-duplicates.ts';
import { prepareReview, type Review } from '../../../domain/certifications/import/review-context.ts';
import { reviewRow } from '../../../domain/certifications/import/review-row.ts';
import type { ReviewedRow } from '../../../domain/certifications/import/reviewed-row.ts';
import { readAllCertifications, readHolders } from '../../../store/queries/certifications.ts';
import { catalogueMatcher } from '../../catalogue.ts';
import { momentOf, type World } from '../../world.ts';
import type { FindControls, ImportInput } from '../import-reading.ts';
import type { ImportReview, ReviewChoices, ReviewOutcome } from '../import-review.ts';
import { findCertifications } from './find-certifications.ts';
import { reviewCertifications } from './review-certifications.ts';

export interface CertificationImport {
  readonly row: ReviewedRow;
  readonly met: FoundRow;
  readonly column: ColumnField;
  readonly field: FoundField;
  readonly answers: CertificationChoices['answers'];
  readonly context: Review;
}

/** How much of the work is the reading; the rest is the judging. */
const READING_SHARE = 0.5;

/**
 * Finds certifications in an input and judges them, corrected as the user corrected them, against what is kept.
 * Nothing is saved. A correction of a row that is not found any more is passed over.
 */
export async function reviewInput(
  world: World,
  input: ImportInput,
  { answers, edits }: ReviewChoices<CertificationImport>,
  { signal, onProgress }: Required<FindControls>,
): Promise<ReviewOutcome<CertificationImport>> {
  const matcher = catalogueMatcher();
  const outcome = await findCertifications(
    input,
    { ...answers, matcher },
    { signal, onProgress: (share) => onProgress(share * READING_SHARE) },
  );
  if (outcome.kind === 'refused') return outcome;
  const { source } = outcome;
  const found = withEdits(outcome.found, edits);
  const [existing, holders] = await Promise.all([readAllCertifications(world.database), readHolders(world.database)]);
  const { dateOrder = null } = answers;
  const review = prepareReview({ matcher, existing, holders, moment: momentOf(world), dateOrder });
  const rows = await reviewCertifications(found, review, {
    signal,
    onProgress: (share) => onProgress(READING_SHARE + share * (1 - READING_SHARE)),
  });
  if (rows === null) return { kind: 'refused', refusal: { reason: 'cancelled' }, source };
  const met = new Map(found.map((row) => [row.key, row]));
  return { kind: 'review', review: { source, met, rows, review } };
}

function withEdits(found: readonly FoundRow[], edits: CertificationChoices['edits']): readonly FoundRow[] {
  if (edits.length === 0) return found;
  const byKey = Map.groupBy(edits, ([key]) => key);
  return found.map((row) =>
    (byKey.get(row.key) ?? []).reduce((edited, [, field, text]) => withCell(edited, field, text), row),
  );
}

/** The review after the user typed into one cell: that row is judged anew, and which rows double each other. */
export function corrected(
  { met, rows, review, source }: ImportReview<CertificationImport>,
  key: string,
  field: FoundField,
  text: string,
): ImportReview<CertificationImport> {
  const before = met.get(key);
  if (before === undefined) throw new Error(`No row ${key} in this review.`);
  const row = withCell(before, field, text);
  const judged = reviewRow(row, review);
  return {
    source,
    review,
    met: new Map(met).set(key, row),
    rows: markDuplicates(rows.map((one) => (one.key === key ? judged : one))),
  };
}
