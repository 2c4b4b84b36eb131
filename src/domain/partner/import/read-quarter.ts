import { foldText } from '../../import/fold-text.ts';
import { readDate } from '../../import/read-date.ts';
import type { CalendarDate } from '../../time.ts';
import type { QuarterText } from '../commission-payment.ts';

const QUARTER = String.raw`(?:q|t|qtr|quarter|trim|trimestre)\s?([1-4])`;
const NTH = String.raw`([1-4])\s?(?:st|nd|rd|th|er|e|eme|ere)?\s?(?:q|t|qtr|quarter|trim|trimestre)`;
const YEAR = String.raw`(?:fy\s?)?((?:20)?\d{2})`;
const YEAR_FIRST = [new RegExp(`^${YEAR}\\s?${QUARTER}$`), new RegExp(`^${YEAR}\\s?${NTH}$`)];
const YEAR_LAST = [new RegExp(`^${QUARTER}\\s(?:of |de )?${YEAR}$`), new RegExp(`^${NTH}\\s?(?:of |de )?${YEAR}$`)];

/**
 * A quarter of the calendar: "Q3 2026", "2026-Q3", "T3 2026", "3e trimestre 2026", or the one that a day or month that can
 * be read one way only stands in. Null for anything else.
 */
export function readQuarter(text: string): QuarterText | null {
  const folded = foldText(text);
  for (const shape of YEAR_FIRST) {
    const [, year, quarter] = shape.exec(folded) ?? [];
    if (year !== undefined) return `${fourDigits(year)}-Q${quarter}`;
  }
  for (const shape of YEAR_LAST) {
    const [, quarter, year] = shape.exec(folded) ?? [];
    if (year !== undefined) return `${fourDigits(year)}-Q${quarter}`;
  }
  const date = readDate(text);
  return date.kind === 'date' ? quarterOf(date.date) : null;
}

function fourDigits(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function quarterOf({ on }: CalendarDate): QuarterText {
  return `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
}
