import type { DelimiterChoice } from '../../../domain/import/choose-delimiter.ts';
import type { PageLink } from '../../../domain/import/page-link.ts';
import type { TableDescription } from '../../../domain/import/source-description.ts';
import { type DealLayout, judgeDealTable } from '../../../domain/points/import/deal-layout.ts';
import type { DealAnswers } from '../../../domain/points/import/deal-review.ts';
import type { DealField, FoundDeal } from '../../../domain/points/import/found-deal.ts';
import { readDeals } from '../../../domain/points/import/read-deals.ts';
import { findRows } from '../find-rows.ts';
import { looksLikeHtml } from '../html-signs.ts';
import {
  type FindControls,
  type ImportInput,
  type ImportReading,
  refusedOutcome,
  type TextOutcome,
} from '../import-reading.ts';
import { inSlices } from '../in-slices.ts';
import { readDelimited } from '../read-delimited.ts';
import { readHtml } from '../read-html.ts';
import { recogniseTable } from '../recognise-table.ts';
import { readDealTables } from './read-deal-tables.ts';

type Outcome = TextOutcome<FoundDeal, DealField>;

const SHOWN_ROWS = 5;

/**
 * Finds the rows of tables of deals in whatever was given. Nothing is judged or kept here. Expected troubles are
 * refusals; nothing is thrown whatever the content.
 */
export function findDeals(
  input: ImportInput,
  answers: DealAnswers,
  work: FindControls = {},
): Promise<ImportReading<FoundDeal, DealField>> {
  return findRows(
    input,
    {
      page: ({ text, links }) => readLines(text, links, answers, work),
      markup: (html) => readMarkup(html, answers, work),
      text: (text) => readAny(text, answers, work),
    },
    {},
    work,
  );
}

async function readAny(given: string, answers: DealAnswers, work: FindControls): Promise<Outcome> {
  const { text, rowsBefore, choice, unmapped } = recogniseTable(given, answers, judgeDealTable);
  const markup = looksLikeHtml(text);
  if (choice !== null && (choice.by === 'headings' || !markup)) return readWhole(text, choice, rowsBefore, work);
  if (markup) return readMarkup(text, answers, work);
  const outcome = await readLines(text, [], answers, work);
  if (unmapped === null || outcome.rows.length > 0 || outcome.refusal !== undefined) return outcome;
  return refusedOutcome({ reason: 'columns-unknown' }, [unmapped]);
}

/** Reads a whole text as the table that was recognised in its first rows. */
async function readWhole(
  text: string,
  { delimiter, layout }: DelimiterChoice<DealLayout>,
  rowsBefore: number,
  { signal, onProgress }: FindControls,
): Promise<Outcome> {
  const stop = signal === undefined ? {} : { signal };
  const read = await readDelimited(text, {
    delimiter,
    exact: layout.own && /^[^\n]*\r\n/.test(text),
    ...stop,
    onProgress: (characters) => onProgress?.(characters / text.length / 2),
  });
  if (read.kind === 'refused') return refusedOutcome(read.refusal);
  const start = (layout.headerRow ?? -1) + 1;
  const below = read.cells.slice(start);
  const rows: FoundDeal[] = [];
  const first = start + rowsBefore + 1;
  const done = await inSlices(
    below,
    { ...stop, onProgress: (share) => onProgress?.(0.5 + share / 2) },
    (slice, from) => {
      for (const row of readDeals(slice, layout, { unit: 'row', first: first + from })) rows.push(row);
    },
  );
  if (!done) return refusedOutcome({ reason: 'cancelled' });
  const { headings, columns } = layout;
  const table: TableDescription<DealField> = {
    delimiter,
    headerRow: layout.headerRow === null ? null : layout.headerRow + rowsBefore + 1,
    headings,
    columns,
    sample: below.filter((row) => row.some((cell) => cell !== '')).slice(0, SHOWN_ROWS),
    dateOrder: 'not-needed',
  };
  return { rows, tables: [table], dateOrder: 'not-needed' };
}

async function readMarkup(html: string, answers: DealAnswers, work: FindControls): Promise<Outcome> {
  const { signal } = work;
  const read = await readHtml(html, signal === undefined ? {} : { signal });
  return read === null ? refusedOutcome({ reason: 'cancelled' }) : readLines(read.text, read.links, answers, work);
}

/** Reads the tables that stand within a text. */
async function readLines(
  text: string,
  links: readonly PageLink[],
  answers: DealAnswers,
  work: FindControls,
): Promise<Outcome> {
  const read = await readDealTables(text, links, answers, work);
  if (read === null) return refusedOutcome({ reason: 'cancelled' });
  return { ...read, dateOrder: 'not-needed' };
}
