import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { saveFile } from '../../../browser/save-file.ts';
import { type CsvCell, csvText } from '../../../domain/csv.ts';
import { type Money, majorDecimal } from '../../../domain/money.ts';
import { numberFormatOf } from '../../../domain/number-format.ts';
import { plainDecimal } from '../../../domain/points/decimal.ts';
import type { DayText } from '../../../domain/time.ts';
import type { ReportColumn, ReportRow } from './report-kind.ts';

/**
 * Saves every row of a report as a CSV file for spreadsheets: money as a number beside its currency, days as ISO has them.
 * Only a page can, see `saveFile`.
 */
export function exportReport(
  key: string,
  today: DayText,
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
): void {
  const heading = columns.flatMap(({ label, kind }) =>
    kind === 'money' ? [label(), i18n.t('partnerReports.currencyOf', { column: label() })] : [label()],
  );
  const lines = rows.map(({ cells }) => columns.flatMap((column) => cellsOf(column, cells[column.key] ?? null)));
  const text = csvText([heading, ...lines], numberFormatOf(browserLanguage()));
  saveFile(`partner-companion-${key}-${today}.csv`, 'text/csv;charset=utf-8', text);
}

function cellsOf({ kind }: ReportColumn, cell: string | Money | null): readonly CsvCell[] {
  if (kind === 'money') {
    return cell === null || typeof cell === 'string' ? ['', ''] : [{ number: majorDecimal(cell) }, cell.currency];
  }
  if (cell === null || typeof cell !== 'string') return [''];
  return kind === 'number' ? [{ number: plainDecimal(cell) }] : [cell];
}
