import { minorDigits } from '../../currency.ts';
import {
  newOrderTally,
  type OrderTally,
  type OrderVerdict,
  orderVerdict,
  tallyHeading,
  tallyOrder,
} from '../../import/date-order.ts';
import { type DecimalMark, numberBy } from '../../points/import/amount-cell.ts';
import type { DecimalVerdict } from '../../points/import/deal-survey.ts';
import type { FoundPartnerRow } from './found-partner-row.ts';
import { PARTNER_COLUMNS } from './partner-columns.ts';
import type { PartnerColumn, PartnerField } from './partner-field.ts';
import type { PartnerKind } from './partner-kind.ts';
import { signedAmount } from './signed-amount.ts';

/** Goes through all rows once, before any is read: dates and numbers are never settled cell by cell. */
export class PartnerSurvey {
  private readonly order: OrderTally = newOrderTally();
  private readonly days: readonly PartnerField[];
  private readonly amounts: readonly PartnerField[];
  private point = 0;
  private comma = 0;
  private either = 0;
  /** The marks with which our own export may have written every amount met so far. */
  private exported: readonly DecimalMark[] = ['.', ','];

  constructor(kind: PartnerKind) {
    const reading = (...readers: readonly PartnerColumn['reads'][]) =>
      PARTNER_COLUMNS[kind].filter(({ reads }) => readers.includes(reads)).map(({ field }) => field);
    this.days = reading('day', 'past-day');
    this.amounts = reading('money', 'signed-money');
  }

  /** A heading such as "Renews on (MM/DD/YYYY)" settles the order. */
  seeHeading(heading: string, field: PartnerField | 'ignore'): void {
    if (field !== 'ignore' && this.days.includes(field)) tallyHeading(this.order, heading);
  }

  see(rows: readonly FoundPartnerRow[]): void {
    for (const { cells, own } of rows) {
      for (const field of this.days) tallyOrder(this.order, cells[field] ?? '');
      for (const field of this.amounts) {
        const text = cells[field] ?? '';
        const { number = '' } = text === '' ? {} : (signedAmount(text) ?? {});
        if (number === '') continue;
        const currency = cells.currency ?? '';
        this.exported = own ? this.exported.filter((mark) => isExported(text, mark, currency)) : [];
        this.count(number);
      }
    }
  }

  dateOrder(): OrderVerdict {
    return orderVerdict(this.order);
  }

  decimal(): DecimalVerdict {
    const [mark] = this.exported;
    if (mark !== undefined && this.point + this.comma + this.either > 0) return mark;
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

/** Exactly as many decimals as the currency has, and no grouping: what a spreadsheet of another country rewrites. */
function isExported(amount: string, mark: DecimalMark, currency: string): boolean {
  const digits = minorDigits(currency);
  if (digits === null) return false;
  const decimals = digits === 0 ? '' : `[${mark}]\\d{${digits}}`;
  return new RegExp(`^-?\\d+${decimals}$`).test(amount);
}
