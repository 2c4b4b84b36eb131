/** Which number comes first where a date is written with numbers only. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * What all dates of a column say together. `ask`: some can be read both ways and none decides. `contradictory`: some
 * can only be read day first and others only month first. `not-needed`: every date can be read one way only.
 */
export type OrderVerdict = DateOrder | 'contradictory' | 'ask' | 'not-needed';

const NUMERIC = /^\s*(\d{1,2})([-/.])\s?(\d{1,2})\2\s?\d{2,4}(?!\d)/;

/** Counts of dates that decide the order, and of those that do not. */
export interface OrderTally {
  dayFirst: number;
  monthFirst: number;
  either: number;
}

/** A tally with nothing counted yet. */
export function newOrderTally(): OrderTally {
  return { dayFirst: 0, monthFirst: 0, either: 0 };
}

/** Counts what one cell says of the order of its column. Cells that are not numeric dates say nothing. */
export function tallyOrder(tally: OrderTally, text: string): void {
  const parts = NUMERIC.exec(text);
  if (parts === null) return;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  if (first > 12 && second <= 12) tally.dayFirst += 1;
  else if (second > 12 && first <= 12) tally.monthFirst += 1;
  // A dotted date asks nobody: no locale of CLDR writes the month first with dots.
  else if (first <= 12 && second <= 12 && first !== second && parts[2] !== '.') tally.either += 1;
}

// Day is "dd", "jj", "tt" or "gg" in the languages that headings are known in; "jjjj" is a German or Dutch year.
const DAY_FIRST_PATTERN = /\b(?:d{1,2}|jj|tt|gg)[-/. ]{1,2}m{1,2}\b/i;
const MONTH_FIRST_PATTERN = /\bm{1,2}[-/. ]{1,2}(?:dd?|jj|tt|gg)\b/i;

/** Counts a heading that states the order: "Expires (MM/DD/YYYY)", "Obtenue le (JJ/MM/AAAA)". */
export function tallyHeading(tally: OrderTally, heading: string): void {
  if (DAY_FIRST_PATTERN.test(heading)) tally.dayFirst += 1;
  else if (MONTH_FIRST_PATTERN.test(heading)) tally.monthFirst += 1;
}

/** What one tally, or several of the same file together, says of the order. */
export function orderVerdict(...tallies: readonly OrderTally[]): OrderVerdict {
  const sum = (pick: (tally: OrderTally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  const [dayFirst, monthFirst] = [sum((tally) => tally.dayFirst), sum((tally) => tally.monthFirst)];
  if (dayFirst > 0 && monthFirst > 0) return 'contradictory';
  if (dayFirst > 0) return 'day-first';
  if (monthFirst > 0) return 'month-first';
  return sum((tally) => tally.either) > 0 ? 'ask' : 'not-needed';
}

/** The order that a verdict settles; null when it settles none. */
export function settledOrder(verdict: OrderVerdict): DateOrder | null {
  return verdict === 'day-first' || verdict === 'month-first' ? verdict : null;
}

/** The order for each date column of a table: its own evidence first, else that of the table as a whole. */
export function ordersOfColumns(
  earned: OrderTally,
  expires: OrderTally,
): { readonly earned: DateOrder | null; readonly expires: DateOrder | null; readonly verdict: OrderVerdict } {
  const together = orderVerdict(earned, expires);
  const own = (tally: OrderTally) => {
    const verdict = orderVerdict(tally);
    return verdict === 'contradictory' ? null : (settledOrder(verdict) ?? settledOrder(together));
  };
  const [first, second] = [own(earned), own(expires)];
  const unsettled = (first === null && earned.either > 0) || (second === null && expires.either > 0);
  return {
    earned: first,
    expires: second,
    verdict: together === 'contradictory' && !unsettled ? 'not-needed' : together,
  };
}
