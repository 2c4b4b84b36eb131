import { type FoundPartnerRow, withPartnerCell } from '../../../domain/partner/import/found-partner-row.ts';
import { judgePartnerRows } from '../../../domain/partner/import/judge-partner-rows.ts';
import { knownPartners } from '../../../domain/partner/import/known-partners.ts';
import type { PartnerChoices } from '../../../domain/partner/import/partner-choices.schema.ts';
import { PARTNER_COLUMNS } from '../../../domain/partner/import/partner-columns.ts';
import type { PartnerField } from '../../../domain/partner/import/partner-field.ts';
import type { PartnerKind } from '../../../domain/partner/import/partner-kind.ts';
import { type PartnerReview, partnerReview } from '../../../domain/partner/import/partner-review.ts';
import { PartnerSurvey } from '../../../domain/partner/import/partner-survey.ts';
import { readPartnerRow } from '../../../domain/partner/import/read-partner-row.ts';
import type { ReadPartnerRow, ReviewedPartnerRow } from '../../../domain/partner/import/reviewed-partner-row.ts';
import { readClients } from '../../../store/queries/ledger.ts';
import { readAllProfiles, readKeptRows } from '../../../store/queries/partner-import.ts';
import { findTables } from '../../import/find-tables.ts';
import type { FindControls, ImportInput } from '../../import/import-reading.ts';
import type { ImportReview, ReviewChoices, ReviewOutcome } from '../../import/import-review.ts';
import { inSlices } from '../../import/in-slices.ts';
import { momentOf, type World } from '../../world.ts';
import { partnerTables } from './partner-tables.ts';

/** What the import of the partner desk is made of. */
export interface PartnerImport {
  readonly row: ReviewedPartnerRow;
  readonly met: FoundPartnerRow;
  readonly column: PartnerField;
  readonly field: PartnerField;
  readonly answers: PartnerChoices['answers'];
  readonly context: PartnerContext;
}

interface PartnerContext {
  readonly review: PartnerReview;
  /** Rows read one by one, before they are compared. */
  readonly read: ReadonlyMap<string, ReadPartnerRow>;
}

/** How much of the work is the reading; the rest is the judging. */
const READING_SHARE = 0.5;

/**
 * Finds rows of the partner desk in an input and judges them, corrected as the user corrected them, against what is kept.
 * Of which kind they are, the user says, else the headings, `asked` where these may be of several. Nothing is saved. A
 * correction of a row that is not found any more is passed over.
 */
export async function reviewPartner(
  asked: PartnerKind | null,
  world: World,
  input: ImportInput,
  { answers, edits }: ReviewChoices<PartnerImport>,
  { signal, onProgress }: Required<FindControls>,
): Promise<ReviewOutcome<PartnerImport>> {
  const said = answers.kind ?? null;
  const reader = partnerTables({ kind: said ?? asked, sure: said !== null });
  const outcome = await findTables(input, reader, tableAnswers(answers), {
    signal,
    onProgress: (share) => onProgress(share * READING_SHARE),
  });
  if (outcome.kind === 'refused') return outcome;
  // Tables of several kinds in one text are imported one after another.
  const kind = outcome.found[0]?.kind ?? said ?? 'clients';
  const all = outcome.found.filter((row) => row.kind === kind);
  const survey = new PartnerSurvey(kind);
  for (const { headings, columns } of outcome.source.tables)
    headings.forEach((heading, index) => {
      survey.seeHeading(heading, columns[index] ?? 'ignore');
    });
  const surveyed = await inSlices(all, { signal }, (slice) => survey.see(slice));
  const source = { ...outcome.source, dateOrder: survey.dateOrder() };
  const cancelled = { kind: 'refused', refusal: { reason: 'cancelled' }, source } as const;
  if (!surveyed) return cancelled;
  const found = withEdits(all, edits);
  const { database } = world;
  const [clients, profiles, kept] = await Promise.all([
    readClients(database),
    readAllProfiles(database),
    readKeptRows(database, kind),
  ]);
  const fields = PARTNER_COLUMNS[kind].map(({ field }) => field);
  const missing = new Set(fields.filter((field) => source.tables.every(({ columns }) => !columns.includes(field))));
  const known = knownPartners(clients, profiles, kept);
  const review = partnerReview({ kind, survey, answers, known, moment: momentOf(world), missing });
  const read: ReadPartnerRow[] = [];
  const onRead = (share: number) => onProgress(READING_SHARE + share * (1 - READING_SHARE));
  const done = await inSlices(found, { signal, onProgress: onRead }, (slice) => {
    for (const row of slice) read.push(readPartnerRow(row, review));
  });
  if (!done) return cancelled;
  return {
    kind: 'review',
    review: {
      source,
      met: new Map(found.map((row) => [row.key, row])),
      rows: judgePartnerRows(read, review),
      review: { review, read: new Map(read.map((row) => [row.key, row])) },
    },
  };
}

/** Columns that were named for another kind are found anew. */
function tableAnswers(answers: PartnerChoices['answers']): PartnerChoices['answers'] {
  const { columns: _columns, delimiter: _delimiter, headerRow: _headerRow, ...others } = answers;
  return answers.columnsOf === undefined || answers.columnsOf === answers.kind ? answers : others;
}

function withEdits(found: readonly FoundPartnerRow[], edits: PartnerChoices['edits']): readonly FoundPartnerRow[] {
  if (edits.length === 0) return found;
  const byKey = Map.groupBy(edits, ([key]) => key);
  return found.map((row) =>
    (byKey.get(row.key) ?? []).reduce((edited, [, field, text]) => withPartnerCell(edited, field, text), row),
  );
}

/** The review after the user typed into one cell: that row is read anew, and all are compared again. */
export function correctedPartner(
  { source, met, review: context }: ImportReview<PartnerImport>,
  key: string,
  field: PartnerField,
  text: string,
): ImportReview<PartnerImport> {
  const before = met.get(key);
  if (before === undefined) throw new Error(`No row ${key} in this review.`);
  const row = withPartnerCell(before, field, text);
  const read = new Map(context.read).set(key, readPartnerRow(row, context.review));
  return {
    source,
    met: new Map(met).set(key, row),
    rows: judgePartnerRows([...read.values()], context.review),
    review: { ...context, read },
  };
}
