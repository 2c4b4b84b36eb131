import type { Money } from '../../../domain/money.ts';
import { type MoneyTotal, moneyTotals } from '../../../domain/money-totals.ts';
import { fractionOf } from '../../../domain/points/decimal.ts';
import type { Fraction } from '../../../domain/points/fraction.ts';
import { addTo, type FractionSum, totalOf } from '../../../domain/points/fraction-sum.ts';
import { mapped, type Pause } from '../../long-work.ts';
import type { ReportColumn, ReportRow } from './report-kind.ts';

export type ReportTotal =
  | { readonly column: ReportColumn; readonly kind: 'money'; readonly totals: readonly MoneyTotal[] }
  | { readonly column: ReportColumn; readonly kind: 'number'; readonly total: Fraction };

/** The sums of the columns that can be summed: money by currency, and numbers that are estimates. Other numbers may be ages. */
export async function reportTotals(
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
  pause: Pause,
): Promise<readonly ReportTotal[]> {
  const totals: ReportTotal[] = [];
  for (const column of columns) {
    const cells = () => mapped(rows, ({ cells: { [column.key]: cell = null } }) => cell, pause);
    if (column.kind === 'money') {
      totals.push({ column, kind: 'money', totals: moneyTotals((await cells()).filter(isMoney)) });
    } else if (column.kind === 'number' && column.estimate === true) {
      const sum: FractionSum = new Map();
      const add = (cell: unknown) => void (typeof cell === 'string' && addTo(sum, fractionOf(cell)));
      await mapped(await cells(), add, pause);
      totals.push({ column, kind: 'number', total: totalOf(sum) });
    }
  }
  return totals;
}

function isMoney(cell: string | Money | null): cell is Money {
  return cell !== null && typeof cell !== 'string';
}
