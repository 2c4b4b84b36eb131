import { findDates } from '../../import/find-dates.ts';
import type { FoundRow } from './found-row.ts';

const MOST_LINES = 2_000;
const LONGEST_LINE = 300;

/**
 * The dates of an achievement's own page, when its text leaves no doubt: one award without dates, and of each kind no
 * two different dates behind words such as "Expires". What these pages show is not known (hubspot-facts 3.8), so dates
 * without such words are left alone.
 */
export function datedByPage(rows: readonly FoundRow[], text: string): readonly FoundRow[] {
  const [only] = rows;
  if (only === undefined || rows.length !== 1 || only.earned !== '' || only.expires !== '') return rows;
  const met = { earned: new Set<string>(), expires: new Set<string>() };
  for (const line of text.split('\n', MOST_LINES)) {
    if (line.length > LONGEST_LINE) continue;
    for (const { meaning, text: date } of findDates(line)) if (meaning !== null) met[meaning].add(date);
  }
  if (met.earned.size > 1 || met.expires.size > 1) return rows;
  const [earned = ''] = met.earned;
  const [expires = ''] = met.expires;
  return [{ ...only, earned, expires }];
}
