import type { ColumnLayout } from '../../domain/import/column-layout.ts';
import type { FoundWhere } from '../../domain/import/found-where.ts';
import type { TableAnswers } from '../../domain/import/import-choices.ts';
import type { PageLink } from '../../domain/import/page-link.ts';
import type { TableDescription } from '../../domain/import/source-description.ts';
import { isTableRule, markdownTableAt, type TextTable, tabbedTableAt } from '../../domain/import/text-tables.ts';
import { createBreather } from './breather.ts';
import type { FindControls } from './import-reading.ts';
import type { TableReader } from './table-reader.ts';

export interface ReadTables<Row, Column extends string> {
  readonly rows: readonly Row[];
  readonly tables: readonly TableDescription<Column>[];
}

interface Placed {
  readonly where: FoundWhere;
}

type Drawn = TextTable & { readonly drawn: boolean };

const NEWLINE = /\r\n|[\n\r\u2028\u2029\v\f]/;
const JUDGED_ROWS = 60;
const SHOWN_ROWS = 5;

/**
 * Reads the tables of one subject that stand within a text: Markdown ones, and runs of lines with tabs, as pages and
 * spreadsheets are copied. A link that stands alone on a row's line is the row's. Null when cancelled.
 */
export async function readTables<Row extends Placed, Column extends string, Layout extends ColumnLayout<Column>>(
  text: string,
  links: readonly PageLink[],
  reader: TableReader<Row, Column, Layout>,
  { columns }: TableAnswers<Column>,
  { signal, onProgress }: FindControls,
): Promise<ReadTables<Row, Column> | null> {
  const lines = text.split(NEWLINE);
  const addressOf = addressesByLine(links);
  const breather = createBreather();
  const rows: Row[] = [];
  const tables: TableDescription<Column>[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableAt(lines, at);
    if (table !== null) {
      const read = readTable(table, reader, tables.length === 0 ? columns : undefined);
      for (const row of read?.rows ?? []) {
        const address = addressOf.get(row.where.first);
        rows.push(address === undefined ? row : reader.linked(row, address));
      }
      if (read !== null) tables.push(read.description);
      at = table.last - 1;
    }
    if (!breather.isDue()) continue;
    await breather.breathe();
    if (signal?.aborted === true) return null;
    onProgress?.(at / lines.length);
  }
  return { rows, tables };
}

function tableAt(lines: readonly string[], at: number): Drawn | null {
  const line = lines[at] ?? '';
  const drawn = isTableRule(line) ? markdownTableAt(lines, at) : null;
  if (drawn !== null) return { ...drawn, drawn: true };
  const tabbed = line.includes('\t') ? tabbedTableAt(lines, at) : null;
  return tabbed === null ? null : { ...tabbed, drawn: false };
}

function readTable<Row, Column extends string, Layout extends ColumnLayout<Column>>(
  { cells, first, drawn }: Drawn,
  { judge, read }: TableReader<Row, Column, Layout>,
  columns: TableAnswers<Column>['columns'],
): { readonly rows: readonly Row[]; readonly description: TableDescription<Column> } | null {
  const top = cells.slice(0, JUDGED_ROWS);
  const { layout: own, by } = judge(top, drawn ? { headerRow: 0 } : {});
  if (by === 'nothing') return null;
  const layout = columns === undefined ? own : judge(top, { headerRow: own.headerRow, columns }).layout;
  const start = (layout.headerRow ?? -1) + 1;
  const below = cells.slice(start);
  return {
    rows: read(below, layout, { unit: 'line', first: first + start }),
    description: {
      delimiter: drawn ? 'markdown' : 'tabs',
      headerRow: layout.headerRow === null ? null : first + layout.headerRow,
      headings: layout.headings,
      columns: layout.columns,
      sample: below.filter((row) => row.length > 0).slice(0, SHOWN_ROWS),
      dateOrder: 'not-needed',
    },
  };
}

/** The one address on each line; none where there are several. */
function addressesByLine(links: readonly PageLink[]): ReadonlyMap<number, string> {
  const byLine = Map.groupBy(
    links.filter(({ href }) => /^https?:\/\//i.test(href)),
    ({ line = 0 }) => line,
  );
  return new Map(
    [...byLine].flatMap(([line, [only, ...more]]) => (only && more.length === 0 ? [[line, only.href]] : [])),
  );
}
