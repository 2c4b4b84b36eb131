import { minorDigits } from '../../currency.ts';
import {
  newOrderTally,
  type OrderTally,
  type OrderVerdict,
  orderVerdict,
  tallyHeading,
  tallyOrder,
} from '../../import/date-order.ts';
import { amountCell, type DecimalMark, numberBy } from './amount-cell.ts';
import { DEAL_DATES, type FoundDeal } from './found-deal.ts';

/** What all amounts say together of the mark before decimals; as `OrderVerdict` does of the order of dates. */
export type DecimalVerdict = DecimalMark | 'contradictory' | 'ask' | 'not-needed';

/** Goes through all deals once, before any is read: dates and numbers are never settled cell by cell. */
export class DealSurvey {
  private readonly order: OrderTally = newOrderTally();
  private point = 0;
  private comma = 0;
  private either = 0;
  /** Whether every amount met so far is written as our own export writes it. */
  private exported = true;

  /** A heading such as "Sold on (MM/DD/YYYY)" settles the order. */
  seeHeading(heading: string): void {
    tallyHeading(this.order, heading);
  }

  see(deals: readonly FoundDeal[]): void {
    for (const { cells, own } of deals) {
      for (const field of DEAL_DATES) if (cells[field] !== '') tallyOrder(this.order, cells[field]);
      const { number = '' } = amountCell(cells.mrr) ?? {};
      if (number === '') continue;
      this.exported &&= own && isExported(cells.mrr, cells.currency);
      this.count(number);
    }
  }

  dateOrder(): OrderVerdict {
    return orderVerdict(this.order);
  }

  decimal(): DecimalVerdict {
    if (this.exported && this.point + this.comma + this.either > 0) return '.';
    if (this.point > 0 && this.comma > 0) return this.either > 0 ? 'ask' : 'contradictory';
    if (this.point > 0) return '.';
    if (this.comma > 0) return ',';
    return this.either > 0 ? 'ask' : 'not-needed';
  }

  private count(number: string): void {
    const [point, comma] = [numberBy(number, '.'), numberBy(number, ',')];
    if (point === comma) return;
    if (comma === null) this.point += 1;
    else if (point === null) this.comma += 1;
    else this.either += 1;
  }
}

/** Exactly as many decimals as the currency has, after a point: what a spreadsheet of another country rewrites. */
function isExported(mrr: string, currency: string): boolean {
  const digits = minorDigits(currency);
  return digits !== null && new RegExp(digits === 0 ? String.raw`^\d+$` : String.raw`^\d+\.\d{${digits}}$`).test(mrr);
}
