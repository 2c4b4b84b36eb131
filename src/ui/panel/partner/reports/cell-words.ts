import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney, type Money } from '../../../../domain/money.ts';
import { fractionOf } from '../../../../domain/points/decimal.ts';
import { isDayText } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import type { ReportColumn } from '../../../../jobs/partner/reports/report-kind.ts';
import { pointsWords } from '../../points/points-words.ts';

/** A cell as the user's language writes it; a dash where nothing is known. */
export function cellWords({ kind }: Pick<ReportColumn, 'kind'>, cell: string | Money | null): string {
  if (cell === null || cell === '') return '–';
  if (typeof cell !== 'string') return formatMoney(cell, browserLanguage());
  if (kind === 'number') return pointsWords(fractionOf(cell));
  return kind === 'day' && isDayText(cell) ? dateWords({ on: cell, precision: 'day' }) : cell;
}
