import type { DelimiterChoice } from '../../domain/certifications/import/choose-delimiter.ts';
import type { DateOrder } from '../../domain/certifications/import/date-order.ts';
import type { FoundRow } from '../../domain/certifications/import/found-row.ts';
import type { ImportRefusal } from '../../domain/certifications/import/import-refusal.ts';
import { readTableRows } from '../../domain/certifications/import/read-table.ts';
import type { TableDescription } from '../../domain/certifications/import/source-description.ts';
import { TableSurvey } from '../../domain/certifications/import/table-findings.ts';
import { createBreather } from './breather.ts';
import { type Cells, readDelimited } from './read-delimited.ts';

export type TableReading =
  | { readonly kind: 'table'; readonly rows: readonly FoundRow[]; readonly table: TableDescription }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal };

export interface TableTextOptions {
  readonly dateOrder: DateOrder | null;
  /** Rows that stood above the text in what the user gave (Excel's `sep=` line). */
  readonly rowsBefore: number;
  readonly signal?: AbortSignal;
  /** A share of the work, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

const SLICE_ROWS = 250;
const SHOWN_ROWS = 5;

/** Reads a whole text as the table that was recognised in its first rows. */
export async function readTableText(
  text: string,
  choice: DelimiterChoice,
  options: TableTextOptions,
): Promise<TableReading> {
  const { delimiter, layout } = choice;
  const { signal, onProgress } = options;
  const report = (start: number, share: number) => onProgress?.(start + share / 3);
  const read = await readDelimited(text, {
    delimiter,
    ...(signal === undefined ? {} : { signal }),
    onProgress: (characters) => report(0, characters / text.length),
  });
  if (read.kind === 'refused') return read;
  const start = (layout.headerRow ?? -1) + 1;
  const below = read.cells.slice(start);
  const survey = new TableSurvey(layout);
  const surveyed = await inSlices(
    below,
    signal,
    (slice) => survey.see(slice),
    (share) => report(1 / 3, share),
  );
  const { findings, verdict } = survey.findings(options.dateOrder);
  const rows: FoundRow[] = [];
  const first = start + options.rowsBefore + 1;
  const done =
    surveyed &&
    (await inSlices(
      below,
      signal,
      (slice, from) => {
        for (const row of readTableRows(slice, layout, findings, { unit: 'row', first: first + from })) rows.push(row);
      },
      (share) => report(2 / 3, share),
    ));
  if (!done) return { kind: 'refused', refusal: { reason: 'cancelled' } };
  const headerRow = layout.headerRow === null ? null : layout.headerRow + options.rowsBefore + 1;
  const { headings, columns } = layout;
  const sample = below.filter((row) => row.some((cell) => cell !== '')).slice(0, SHOWN_ROWS);
  return { kind: 'table', rows, table: { delimiter, headerRow, headings, columns, sample, dateOrder: verdict } };
}

/** Goes through rows with the page getting its turn in between; false when cancelled. */
async function inSlices(
  cells: Cells,
  signal: AbortSignal | undefined,
  work: (slice: Cells, from: number) => void,
  onProgress: (share: number) => void,
): Promise<boolean> {
  const breather = createBreather();
  for (let from = 0; from < cells.length; from += SLICE_ROWS) {
    work(cells.slice(from, from + SLICE_ROWS), from);
    if (!breather.isDue()) continue;
    await breather.breathe();
    if (signal?.aborted === true) return false;
    onProgress(from / cells.length);
  }
  return true;
}
