import type { DelimiterChoice } from '../../domain/import/choose-delimiter.ts';
import type { ColumnLayout } from '../../domain/import/column-layout.ts';
import type { FoundWhere } from '../../domain/import/found-where.ts';
import type { TableAnswers } from '../../domain/import/import-choices.ts';
import type { PageLink } from '../../domain/import/page-link.ts';
import type { TableDescription } from '../../domain/import/source-description.ts';
import { findRows } from './find-rows.ts';
import { looksLikeHtml } from './html-signs.ts';
import {
  type FindControls,
  type ImportInput,
  type ImportReading,
  refusedOutcome,
  type TextOutcome,
} from './import-reading.ts';
import { inSlices } from './in-slices.ts';
import { readDelimited } from './read-delimited.ts';
import { readHtml } from './read-html.ts';
import { readTables } from './read-tables.ts';
import { recogniseTable } from './recognise-table.ts';
import type { TableReader } from './table-reader.ts';

interface Met {
  readonly source: string;
  readonly where: FoundWhere;
}

/** One reading: what reads, under which answers, and how it is watched. */
interface Work<Row, Column extends string, Layout extends ColumnLayout<Column>> {
  readonly reader: TableReader<Row, Column, Layout>;
  readonly answers: TableAnswers<Column>;
  readonly controls: FindControls;
}

const SHOWN_ROWS = 5;

/**
 * Finds the rows of one subject's tables in whatever was given. Nothing is judged or kept here. Expected troubles are
 * refusals; nothing is thrown whatever the content.
 */
export function findTables<Row extends Met, Column extends string, Layout extends ColumnLayout<Column>>(
  input: ImportInput,
  reader: TableReader<Row, Column, Layout>,
  answers: TableAnswers<Column>,
  controls: FindControls = {},
): Promise<ImportReading<Row, Column>> {
  const work = { reader, answers, controls };
  return findRows<Row, Column>(
    input,
    {
      page: ({ text, links }) => readLines(text, links, work),
      markup: (html) => readMarkup(html, work),
      text: (text) => readAny(text, work),
    },
    {},
    controls,
  );
}

async function readAny<Row extends Met, Column extends string, Layout extends ColumnLayout<Column>>(
  given: string,
  work: Work<Row, Column, Layout>,
): Promise<TextOutcome<Row, Column>> {
  const { text, rowsBefore, choice, unmapped } = recogniseTable(given, work.answers, work.reader.judge);
  const markup = looksLikeHtml(text);
  if (choice !== null && (choice.by === 'headings' || !markup)) return readWhole(text, choice, rowsBefore, work);
  if (markup) return readMarkup(text, work);
  const outcome = await readLines(text, [], work);
  if (unmapped === null || outcome.rows.length > 0 || outcome.refusal !== undefined) return outcome;
  return refusedOutcome({ reason: 'columns-unknown' }, [unmapped]);
}

/** Reads a whole text as the table that was recognised in its first rows. */
async function readWhole<Row, Column extends string, Layout extends ColumnLayout<Column>>(
  text: string,
  { delimiter, layout }: DelimiterChoice<Layout>,
  rowsBefore: number,
  { reader, controls: { signal, onProgress } }: Work<Row, Column, Layout>,
): Promise<TextOutcome<Row, Column>> {
  const stop = signal === undefined ? {} : { signal };
  const read = await readDelimited(text, {
    delimiter,
    exact: reader.isExact(layout) && /^[^\n]*\r\n/.test(text),
    ...stop,
    onProgress: (characters) => onProgress?.(characters / text.length / 2),
  });
  if (read.kind === 'refused') return refusedOutcome(read.refusal);
  const start = (layout.headerRow ?? -1) + 1;
  const below = read.cells.slice(start);
  const rows: Row[] = [];
  const first = start + rowsBefore + 1;
  const done = await inSlices(
    below,
    { ...stop, onProgress: (share) => onProgress?.(0.5 + share / 2) },
    (slice, from) => {
      for (const row of reader.read(slice, layout, { unit: 'row', first: first + from })) rows.push(row);
    },
  );
  if (!done) return refusedOutcome({ reason: 'cancelled' });
  const { headings, columns } = layout;
  const table: TableDescription<Column> = {
    delimiter,
    headerRow: layout.headerRow === null ? null : layout.headerRow + rowsBefore + 1,
    headings,
    columns,
    sample: below.filter((row) => row.some((cell) => cell !== '')).slice(0, SHOWN_ROWS),
    dateOrder: 'not-needed',
  };
  return { rows, tables: [table], dateOrder: 'not-needed' };
}

async function readMarkup<Row extends Met, Column extends string, Layout extends ColumnLayout<Column>>(
  html: string,
  work: Work<Row, Column, Layout>,
): Promise<TextOutcome<Row, Column>> {
  const { signal } = work.controls;
  const read = await readHtml(html, signal === undefined ? {} : { signal });
  return read === null ? refusedOutcome({ reason: 'cancelled' }) : readLines(read.text, read.links, work);
}

/** Reads the tables that stand within a text. */
async function readLines<Row extends Met, Column extends string, Layout extends ColumnLayout<Column>>(
  text: string,
  links: readonly PageLink[],
  { reader, answers, controls }: Work<Row, Column, Layout>,
): Promise<TextOutcome<Row, Column>> {
  const read = await readTables(text, links, reader, answers, controls);
  if (read === null) return refusedOutcome({ reason: 'cancelled' });
  return { ...read, dateOrder: 'not-needed' };
}
