import type { DealChoices } from '../../../domain/points/import/deal-choices.schema.ts';
import { type DealReview, dealReview } from '../../../domain/points/import/deal-review.ts';
import { DealSurvey } from '../../../domain/points/import/deal-survey.ts';
import {
  DEAL_DATES,
  DEAL_FIELDS,
  type DealField,
  type FoundDeal,
  withDealCell,
} from '../../../domain/points/import/found-deal.ts';
import { judgeDeals } from '../../../domain/points/import/judge-deals.ts';
import { knownLedger } from '../../../domain/points/import/known-ledger.ts';
import { readOneDeal } from '../../../domain/points/import/read-deal.ts';
import type { ReadDeal, ReviewedDeal } from '../../../domain/points/import/reviewed-deal.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import { momentOf, type World } from '../../world.ts';
import type { FindControls, ImportInput } from '../import-reading.ts';
import type { ImportReview, ReviewChoices, ReviewOutcome } from '../import-review.ts';
import { inSlices } from '../in-slices.ts';
import { findDeals } from './find-deals.ts';

/** What the import of deals is made of. */
export interface DealImport {
  readonly row: ReviewedDeal;
  readonly met: FoundDeal;
  readonly column: DealField;
  readonly field: DealField;
  readonly answers: DealChoices['answers'];
  readonly context: DealContext;
}

interface DealContext {
  readonly review: DealReview;
  /** Rows read one by one, before they are compared. */
  readonly read: ReadonlyMap<string, ReadDeal>;
}

/** How much of the work is the reading; the rest is the judging. */
const READING_SHARE = 0.5;

/**
 * Finds deals in an input and judges them, corrected as the user corrected them, against the ledger. Nothing is saved. A
 * correction of a row that is not found any more is passed over.
 */
export async function reviewDeals(
  world: World,
  input: ImportInput,
  { answers, edits }: ReviewChoices<DealImport>,
  { signal, onProgress }: Required<FindControls>,
): Promise<ReviewOutcome<DealImport>> {
  const outcome = await findDeals(input, answers, {
    signal,
    onProgress: (share) => onProgress(share * READING_SHARE),
  });
  if (outcome.kind === 'refused') return outcome;
  const survey = new DealSurvey();
  for (const { headings, columns } of outcome.source.tables)
    headings.forEach((heading, index) => {
      if (DEAL_DATES.some((field) => field === columns[index])) survey.seeHeading(heading);
    });
  const surveyed = await inSlices(outcome.found, { signal }, (slice) => survey.see(slice));
  const source = { ...outcome.source, dateOrder: survey.dateOrder() };
  const cancelled = { kind: 'refused', refusal: { reason: 'cancelled' }, source } as const;
  if (!surveyed) return cancelled;
  const found = withEdits(outcome.found, edits);
  const { database } = world;
  const [clients, entries] = await Promise.all([readClients(database), readPointEntries(database)]);
  const { tables } = source;
  const missing = new Set(DEAL_FIELDS.filter((field) => tables.every(({ columns }) => !columns.includes(field))));
  const review = dealReview(survey, answers, knownLedger(clients, entries), momentOf(world), missing);
  const read: ReadDeal[] = [];
  const onRead = (share: number) => onProgress(READING_SHARE + share * (1 - READING_SHARE));
  const done = await inSlices(found, { signal, onProgress: onRead }, (slice) => {
    for (const row of slice) read.push(readOneDeal(row, review));
  });
  if (!done) return cancelled;
  return {
    kind: 'review',
    review: {
      source,
      met: new Map(found.map((row) => [row.key, row])),
      rows: judgeDeals(read, review),
      review: { review, read: new Map(read.map((row) => [row.key, row])) },
    },
  };
}

function withEdits(found: readonly FoundDeal[], edits: DealChoices['edits']): readonly FoundDeal[] {
  if (edits.length === 0) return found;
  const byKey = Map.groupBy(edits, ([key]) => key);
  return found.map((row) =>
    (byKey.get(row.key) ?? []).reduce((edited, [, field, text]) => withDealCell(edited, field, text), row),
  );
}

/** The review after the user typed into one cell: that row is read anew, and all are compared again. */
export function correctedDeal(
  { source, met, review: context }: ImportReview<DealImport>,
  key: string,
  field: DealField,
  text: string,
): ImportReview<DealImport> {
  const before = met.get(key);
  if (before === undefined) throw new Error(`No row ${key} in this review.`);
  const row = withDealCell(before, field, text);
  const read = new Map(context.read).set(key, readOneDeal(row, context.review));
  return {
    source,
    met: new Map(met).set(key, row),
    rows: judgeDeals([...read.values()], context.review),
    review: { ...context, read },
  };
}
