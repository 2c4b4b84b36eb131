import type { ColumnField } from '../../../domain/certifications/import/column-words.ts';
import type { FoundRow } from '../../../domain/certifications/import/found-row.ts';
import { readTableRows } from '../../../domain/certifications/import/read-table.ts';
import { TableSurvey } from '../../../domain/certifications/import/table-findings.ts';
import type { TableLayout } from '../../../domain/certifications/import/table-layout.ts';
import type { DelimiterChoice } from '../../../domain/import/choose-delimiter.ts';
import type { DateOrder } from '../../../domain/import/date-order.ts';
import type { ImportRefusal } from '../../../domain/import/import-refusal.ts';
import type { TableDescription } from '../../../domain/import/source-description.ts';
import { inSlices } from '../in-slices.ts';
import { readDelimited } from '../read-delimited.ts';

export type TableReading =
  | { readonly kind: 'table'; readonly rows: readonly FoundRow[]; readonly table: TableDescription<ColumnField> }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal };

export interface TableTextOptions {
  readonly dateOrder: DateOrder | null;
  /** Rows that stood above the text in what the user gave (Excel's `sep=` line). */
  readonly rowsBefore: number;
  readonly signal?: AbortSignal;
  /** A share of the work, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

const SHOWN_ROWS = 5;

/** Reads a whole text as the table that was recognised in its first rows. */
export async function readTableText(
  text: string,
  choice: DelimiterChoice<TableLayout>,
  options: TableTextOptions,
): Promise<TableReading> {
  const { delimiter, layout } = choice;
  const { signal, onProgress } = options;
  const report = (start: number, share: number) => onProgress?.(start + share / 3);
  const stop = signal === undefined ? {} : { signal };
  const read = await readDelimited(text, {
    delimiter,
    ...stop,
    onProgress: (characters) => report(0, characters / text.length),
  });
  if (read.kind === 'refused') return read;
  const start = (layout.headerRow ?? -1) + 1;
  const below = read.cells.slice(start);
  const survey = new TableSurvey(layout);
  const surveyed = await inSlices(below, { ...stop, onProgress: (share) => report(1 / 3, share) }, (slice) =>
    survey.see(slice),
  );
  const { findings, verdict } = survey.findings(options.dateOrder);
  const rows: FoundRow[] = [];
  const first = start + options.rowsBefore + 1;
  const done =
    surveyed &&
    (await inSlices(below, { ...stop, onProgress: (share) => report(2 / 3, share) }, (slice, from) => {
      for (const row of readTableRows(slice, layout, findings, { unit: 'row', first: first + from })) rows.push(row);
    }));
  if (!done) return { kind: 'refused', refusal: { reason: 'cancelled' } };
  const headerRow = layout.headerRow === null ? null : layout.headerRow + options.rowsBefore + 1;
  const { headings, columns } = layout;
  const sample = below.filter((row) => row.some((cell) => cell !== '')).slice(0, SHOWN_ROWS);
  return { kind: 'table', rows, table: { delimiter, headerRow, headings, columns, sample, dateOrder: verdict } };
}
