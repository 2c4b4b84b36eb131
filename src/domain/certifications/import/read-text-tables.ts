import type { DateOrder } from '../../import/date-order.ts';
import type { TableDescription } from '../../import/source-description.ts';
import { isTableRule, markdownTableAt, type TextTable, tabbedTableAt } from '../../import/text-tables.ts';
import type { ColumnField } from './column-words.ts';
import type { FoundRow } from './found-row.ts';
import type { KnowsName } from './read-linkedin.ts';
import { readTableRows } from './read-table.ts';
import { TableSurvey } from './table-findings.ts';
import { judgeTable, type TableLayout } from './table-layout.ts';

export interface TextTables {
  readonly rows: readonly FoundRow[];
  readonly tables: readonly TableDescription<ColumnField>[];
}

/** First rows that are enough to judge a table by, and to show it. */
const JUDGED_ROWS = 60;
const SHOWN_ROWS = 5;
const STRIDE = 500;

/**
 * Reads the tables that stand within a text: Markdown ones, and runs of lines with tabs, as pages and spreadsheets are
 * copied. Marks their lines in `taken` (one place a line). Tables that hold no certifications are left to other
 * readers.
 */
export function* readTextTables(
  lines: readonly string[],
  taken: Uint8Array,
  options: { readonly dateOrder: DateOrder | null; readonly columns: readonly (readonly ColumnField[])[] },
  knows: KnowsName,
): Generator<number, TextTables> {
  const rows: FoundRow[] = [];
  const tables: TableDescription<ColumnField>[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (at % STRIDE === 0) yield at;
    const line = lines[at] ?? '';
    const drawn = isTableRule(line) ? markdownTableAt(lines, at) : null;
    const table = drawn ?? (line.includes('\t') ? tabbedTableAt(lines, at) : null);
    if (table === null) continue;
    const layout = layoutOf(table, drawn !== null, options.columns[tables.length], knows);
    if (layout !== null) {
      const read = yield* readOne(table, layout, options.dateOrder);
      for (const row of read.rows) rows.push(row);
      tables.push({ delimiter: drawn === null ? 'tabs' : 'markdown', ...read.description });
      taken.fill(1, table.first - 1, table.last);
    }
    at = table.last - 1;
  }
  return { rows, tables };
}

/**
 * How to read a table; null when it holds no certifications. What the user says of its columns does not change that.
 */
function layoutOf(
  table: TextTable,
  drawn: boolean,
  columns: readonly ColumnField[] | undefined,
  knows: KnowsName,
): TableLayout | null {
  const start = table.cells.slice(0, JUDGED_ROWS);
  const choices = drawn ? { headerRow: 0 } : {};
  const { layout, by } = judgeTable(start, knows, choices);
  if (by === 'nothing') return null;
  return columns === undefined ? layout : judgeTable(start, knows, { headerRow: layout.headerRow, columns }).layout;
}

function* readOne(table: TextTable, layout: TableLayout, chosen: DateOrder | null) {
  const start = (layout.headerRow ?? -1) + 1;
  const below = table.cells.slice(start);
  const survey = new TableSurvey(layout);
  for (let from = 0; from < below.length; from += STRIDE) {
    survey.see(below.slice(from, from + STRIDE));
    yield table.first;
  }
  const { findings, verdict } = survey.findings(chosen);
  const rows: FoundRow[] = [];
  for (let from = 0; from < below.length; from += STRIDE) {
    const place = { unit: 'line', first: table.first + start + from } as const;
    for (const row of readTableRows(below.slice(from, from + STRIDE), layout, findings, place)) rows.push(row);
    yield table.first;
  }
  const description: Omit<TableDescription<ColumnField>, 'delimiter'> = {
    headerRow: layout.headerRow === null ? null : table.first + layout.headerRow,
    headings: layout.headings,
    columns: layout.columns,
    sample: below.filter((row) => row.length > 0).slice(0, SHOWN_ROWS),
    dateOrder: verdict,
  };
  return { rows, description };
}
