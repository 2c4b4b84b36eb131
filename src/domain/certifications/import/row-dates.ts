import { type CalendarDate, type DayText, lastDayOf } from '../../time.ts';
import type { FoundRow } from './found-row.ts';
import type { Review } from './review-context.ts';
import type { DateField, Reason } from './review-reason.ts';

export interface RowDates {
  readonly earned: CalendarDate | null;
  readonly expires: CalendarDate | null;
  readonly reasons: readonly Reason[];
}

/** Reads both dates of a row and says what is odd about them. Dates that cannot be read stay null. */
export function readRowDates(row: FoundRow, review: Review): RowDates {
  const reasons: Reason[] = [];
  const earned = readOne(row, 'earned', review, reasons);
  const expires = readOne(row, 'expires', review, reasons);
  if (earned === null && expires === null && reasons.length === 0 && row.name !== '')
    reasons.push({ code: 'no-dates' });
  // A month can mean any of its days, so only what is out of order for every reading is.
  if (earned !== null && expires !== null && lastDayOf(expires) < earned.on)
    reasons.push({ code: 'expiry-before-earned' });
  if (earned !== null && isAhead(earned, review.today)) reasons.push({ code: 'earned-in-future' });
  return { earned, expires, reasons };
}

function readOne(row: FoundRow, field: DateField, review: Review, reasons: Reason[]): CalendarDate | null {
  const text = row[field];
  if (text === '') return null;
  const read = review.readDate(text, review.dateOrder ?? row.orders[field]);
  switch (read.kind) {
    case 'date':
      if (read.date.precision === 'month') reasons.push({ code: 'month-only', field });
      return read.date;
    case 'none':
      if (read.noExpiry && field === 'expires') reasons.push({ code: 'no-expiry' });
      return null;
    case 'ambiguous':
      reasons.push({ code: 'ambiguous-date', field, text, dayFirst: read.dayFirst, monthFirst: read.monthFirst });
      return null;
    case 'impossible':
      reasons.push({ code: 'impossible-date', field, text });
      return null;
    case 'unreadable':
      reasons.push({ code: 'unreadable-date', field, text });
      return null;
  }
}

function isAhead(date: CalendarDate, today: DayText): boolean {
  return date.on > today;
}
