import type { PageLink } from '../../../domain/import/page-link.ts';
import type { TableDescription } from '../../../domain/import/source-description.ts';
import { isTableRule, markdownTableAt, type TextTable, tabbedTableAt } from '../../../domain/import/text-tables.ts';
import { judgeDealTable } from '../../../domain/points/import/deal-layout.ts';
import type { DealAnswers } from '../../../domain/points/import/deal-review.ts';
import { type DealField, type FoundDeal, withDealCell } from '../../../domain/points/import/found-deal.ts';
import { readDeals } from '../../../domain/points/import/read-deals.ts';
import { createBreather } from '../breather.ts';
import type { FindControls } from '../import-reading.ts';

export interface DealTables {
  readonly rows: readonly FoundDeal[];
  readonly tables: readonly TableDescription<DealField>[];
}

const NEWLINE = /\r\n|[\n\r\u2028\u2029\v\f]/;
const JUDGED_ROWS = 60;
const SHOWN_ROWS = 5;

/**
 * Reads the tables of deals that stand within a text: Markdown ones, and runs of lines with tabs, as pages and
 * spreadsheets are copied. A link that stands alone on a row's line is the row's. Null when cancelled.
 */
export async function readDealTables(
  text: string,
  links: readonly PageLink[],
  { columns }: DealAnswers,
  { signal, onProgress }: FindControls,
): Promise<DealTables | null> {
  const lines = text.split(NEWLINE);
  const addressOf = addressesByLine(links);
  const breather = createBreather();
  const rows: FoundDeal[] = [];
  const tables: TableDescription<DealField>[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableAt(lines, at);
    if (table !== null) {
      const read = readTable(table, tables.length === 0 ? columns : undefined);
      for (const row of read?.rows ?? []) rows.push(linked(row, addressOf));
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

function tableAt(lines: readonly string[], at: number): (TextTable & { readonly drawn: boolean }) | null {
  const line = lines[at] ?? '';
  const drawn = isTableRule(line) ? markdownTableAt(lines, at) : null;
  if (drawn !== null) return { ...drawn, drawn: true };
  const tabbed = line.includes('\t') ? tabbedTableAt(lines, at) : null;
  return tabbed === null ? null : { ...tabbed, drawn: false };
}

function readTable(
  { cells, first, drawn }: TextTable & { readonly drawn: boolean },
  columns: DealAnswers['columns'],
): { readonly rows: readonly FoundDeal[]; readonly description: TableDescription<DealField> } | null {
  const top = cells.slice(0, JUDGED_ROWS);
  const choices = drawn ? { headerRow: 0 } : {};
  const { layout: own, by } = judgeDealTable(top, choices);
  if (by === 'nothing') return null;
  const layout = columns === undefined ? own : judgeDealTable(top, { headerRow: own.headerRow, columns }).layout;
  const start = (layout.headerRow ?? -1) + 1;
  const below = cells.slice(start);
  return {
    rows: readDeals(below, layout, { unit: 'line', first: first + start }),
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

function linked(row: FoundDeal, addressOf: ReadonlyMap<number, string>): FoundDeal {
  const address = addressOf.get(row.where.first);
  return address === undefined || row.cells.link !== '' ? row : withDealCell(row, 'link', address);
}
