import { cleanText } from '../../import/clean-text.ts';
import type { DateOrder } from '../../import/date-order.ts';
import {
  newOrderTally,
  type OrderTally,
  type OrderVerdict,
  ordersOfColumns,
  tallyHeading,
  tallyOrder,
} from '../../import/date-order.ts';
import { readDate } from '../../import/read-date.ts';
import type { TableFindings } from './read-table.ts';
import type { TableLayout } from './table-layout.ts';

/** What one date column has shown so far. */
interface ColumnTally {
  readonly index: number;
  readonly order: OrderTally;
  hasDates: boolean;
}

/**
 * Goes through all rows of a table once, slice by slice, before they are read: the order of day and month is that of
 * the whole column, never guessed cell by cell.
 */
export class TableSurvey {
  private readonly earned: ColumnTally;
  private readonly expires: ColumnTally;
  private readonly email: number;
  private readonly namesHolders: boolean;
  private readonly addresses = new Set<string>();

  constructor(layout: TableLayout) {
    const tally = (field: 'earned' | 'expires'): ColumnTally => {
      const index = layout.columns.indexOf(field);
      const order = newOrderTally();
      tallyHeading(order, layout.headings[index] ?? '');
      return { index, order, hasDates: false };
    };
    this.earned = tally('earned');
    this.expires = tally('expires');
    this.email = layout.columns.indexOf('email');
    this.namesHolders = layout.holder.length > 0;
  }

  /** Looks at the next rows, the headings left out. */
  see(cells: readonly (readonly string[])[]): void {
    for (const row of cells) {
      look(this.earned, row);
      look(this.expires, row);
      const address = this.namesHolders ? undefined : row[this.email];
      if (address !== undefined && address !== '' && this.addresses.size < 2)
        this.addresses.add(cleanText(address).toLowerCase());
    }
  }

  /** What the rows seen settle. An order chosen by the user stands above what was seen. */
  findings(chosen: DateOrder | null): { readonly findings: TableFindings; readonly verdict: OrderVerdict } {
    const { earned, expires, verdict } = ordersOfColumns(this.earned.order, this.expires.order);
    return {
      verdict,
      findings: {
        orders: { earned: chosen ?? earned, expires: chosen ?? expires },
        serials: { earned: this.earned.hasDates, expires: this.expires.hasDates },
        holderFromEmail: !this.namesHolders && this.addresses.size > 1,
      },
    };
  }
}

function look(tally: ColumnTally, row: readonly string[]): void {
  const text = tally.index === -1 ? undefined : row[tally.index];
  if (text === undefined || text === '') return;
  tallyOrder(tally.order, text);
  // Once is enough: reading dates is the dear part.
  if (!tally.hasDates) tally.hasDates = ['date', 'ambiguous'].includes(readDate(cleanText(text.slice(0, 100))).kind);
}
