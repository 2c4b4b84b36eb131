import type { Money } from '../../../domain/money.ts';
import { type MoneyTotal, moneyTotals } from '../../../domain/money-totals.ts';
import { fractionOf } from '../../../domain/points/decimal.ts';
import type { Fraction } from '../../../domain/points/fraction.ts';
import { addTo, type FractionSum, totalOf } from '../../../domain/points/fraction-sum.ts';
import type { ReportColumn, ReportRow } from './report-kind.ts';

export type ReportTotal =
  | { readonly column: ReportColumn; readonly kind: 'money'; readonly totals: readonly MoneyTotal[] }
  | { readonly column: ReportColumn; readonly kind: 'number'; readonly total: Fraction };

/** The sums of the columns that can be summed: money by currency, and numbers that are estimates. Other numbers may be ages. */
export function reportTotals(columns: readonly ReportColumn[], rows: readonly ReportRow[]): readonly ReportTotal[] {
  return columns.flatMap((column): ReportTotal[] => {
    const cells = () => rows.map(({ cells: { [column.key]: cell = null } }) => cell);
    if (column.kind === 'money') return [{ column, kind: 'money', totals: moneyTotals(cells().filter(isMoney)) }];
    if (column.kind !== 'number' || column.estimate !== true) return [];
    const sum: FractionSum = new Map();
    for (const cell of cells()) if (typeof cell === 'string') addTo(sum, fractionOf(cell));
    return [{ column, kind: 'number', total: totalOf(sum) }];
  });
}

function isMoney(cell: string | Money | null): cell is Money {
  return cell !== null && typeof cell !== 'string';
}
