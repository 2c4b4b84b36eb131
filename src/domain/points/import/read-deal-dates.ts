import { readDate } from '../../import/read-date.ts';
import type { DayText } from '../../time.ts';
import type { DealReason } from './deal-reason.ts';
import type { DealReview } from './deal-review.ts';
import { DEAL_DATES, type DealDateField, type FoundDeal } from './found-deal.ts';

export type DealDates = Readonly<Record<DealDateField, DayText | null>>;

/** HubSpot was founded in 2006: nothing was sold before. */
const EARLIEST: DayText = '2006-01-01';
/** An end may be agreed in advance; a sale is not. */
const NOT_AHEAD: ReadonlySet<DealDateField> = new Set(['soldOn', 'lineSoldOn']);

/** All dates of a row; null where the cell is blank or, with a reason, not sure. Nothing is mended. */
export function readDealDates({ cells, own }: FoundDeal, review: DealReview, reasons: DealReason[]): DealDates {
  const dates: Record<DealDateField, DayText | null> = {
    soldOn: null,
    lineSoldOn: null,
    managedFrom: null,
    managedUntil: null,
    endedOn: null,
  };
  for (const field of DEAL_DATES) {
    const day = readDay(cells[field], field, review, reasons);
    dates[field] = day;
    if (day !== null && day < EARLIEST) reasons.push({ code: 'too-early', field, earliest: EARLIEST });
    else if (!own && day !== null && day > review.today && NOT_AHEAD.has(field))
      reasons.push({ code: 'in-future', field });
  }
  return dates;
}

function readDay(text: string, field: DealDateField, { dateOrder }: DealReview, reasons: DealReason[]): DayText | null {
  const read = readDate(text, { order: dateOrder });
  switch (read.kind) {
    case 'date':
      if (read.date.precision === 'day') return read.date.on;
      reasons.push({ code: 'month-only', field, date: read.date });
      return null;
    case 'none':
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

/** Says which days of an entry cannot both be true. Each is blamed on the later field. */
export function dayConflicts(dates: DealDates): readonly DealReason[] {
  const reasons: DealReason[] = [];
  const check = (field: DealDateField, after: DealDateField) => {
    const [day, first] = [dates[field], dates[after]];
    if (day !== null && first !== null && day < first) reasons.push({ code: 'out-of-order', field, after });
  };
  check('soldOn', 'lineSoldOn');
  check('managedUntil', 'managedFrom');
  check('endedOn', 'soldOn');
  return reasons;
}
