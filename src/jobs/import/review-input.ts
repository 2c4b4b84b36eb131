import { type FoundField, type FoundRow, withCell } from '../../domain/certifications/import/found-row.ts';
import type { ImportRefusal } from '../../domain/certifications/import/import-refusal.ts';
import { markDuplicates } from '../../domain/certifications/import/mark-duplicates.ts';
import { prepareReview, type Review } from '../../domain/certifications/import/review-context.ts';
import { reviewRow } from '../../domain/certifications/import/review-row.ts';
import type { ReviewedRow } from '../../domain/certifications/import/reviewed-row.ts';
import type { SourceDescription } from '../../domain/certifications/import/source-description.ts';
import { readAllCertifications, readHolders } from '../../store/queries/certifications.ts';
import { catalogueMatcher } from '../catalogue.ts';
import { momentOf, type World } from '../world.ts';
import { createBreather } from './breather.ts';
import { findCertifications } from './find-certifications.ts';
import type { FindControls, FindOptions, ImportInput } from './import-reading.ts';

/** What the user may settle for the whole of an input. */
export type ImportAnswers = Omit<FindOptions, 'matcher'>;

/** Rows that were found and judged, and what judging the next correction needs. */
export interface ImportReview {
  readonly source: SourceDescription;
  /** What was met, by row key, with the user's corrections. */
  readonly met: ReadonlyMap<string, FoundRow>;
  readonly rows: readonly ReviewedRow[];
  readonly review: Review;
}

export interface RefusedInput {
  readonly kind: 'refused';
  readonly refusal: ImportRefusal;
  /** How it was read, as far as reading came: its columns can still be named. */
  readonly source: SourceDescription;
}

export type ReviewOutcome = { readonly kind: 'review'; readonly review: ImportReview } | RefusedInput;

/** How much of the work is the reading; the rest is the judging. */
const READING_SHARE = 0.5;
/** Rows judged before the clock is asked again. */
const STRIDE = 50;

/** Finds certifications in an input and judges them against what is kept. Nothing is saved. */
export async function reviewInput(
  world: World,
  input: ImportInput,
  answers: ImportAnswers,
  { signal, onProgress }: Required<FindControls>,
): Promise<ReviewOutcome> {
  const matcher = catalogueMatcher();
  const outcome = await findCertifications(
    input,
    { ...answers, matcher },
    { signal, onProgress: (share) => onProgress(share * READING_SHARE) },
  );
  if (outcome.kind === 'refused') return outcome;
  const { found, source } = outcome;
  const [existing, holders] = await Promise.all([readAllCertifications(world.database), readHolders(world.database)]);
  const { dateOrder = null } = answers;
  const review = prepareReview({ matcher, existing, holders, moment: momentOf(world), dateOrder });
  const breather = createBreather();
  const rows: ReviewedRow[] = [];
  for (const row of found) {
    rows.push(reviewRow(row, review));
    if (rows.length % STRIDE !== 0 || !breather.isDue()) continue;
    await breather.breathe();
    if (signal.aborted) return { kind: 'refused', refusal: { reason: 'cancelled' }, source };
    onProgress(READING_SHARE + (rows.length / found.length) * (1 - READING_SHARE));
  }
  const met = new Map(found.map((row) => [row.key, row]));
  return { kind: 'review', review: { source, met, rows: markDuplicates(rows), review } };
}

/** The review after the user typed into one cell: that row is judged anew, and which rows double each other. */
export function corrected(
  { met, rows, review, source }: ImportReview,
  key: string,
  field: FoundField,
  text: string,
): ImportReview {
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
