import { type FieldReading, quoted } from './draft-problem.ts';
import { type CalendarDate, type DayText, isDayText } from './time.ts';

/** HubSpot was founded in 2006: an earlier date is a slip of the finger. */
const EARLIEST: DayText = '2006-01-01';
const YEARS_AHEAD = 30;

/**
 * A date from a `YYYY-MM-DD` text, or a `YYYY-MM` one where only the month counts; null when the text is blank. Dates
 * before 2006 or more than 30 years after `today` are refused as slips.
 */
export function readDate(text: string, monthOnly: boolean, today: DayText): FieldReading<CalendarDate | null> {
  const typed = text.trim();
  if (typed === '') return { kind: 'ok', value: null };
  const day = monthOnly && /^\d{4}-\d\d$/.test(typed) ? `${typed}-01` : typed;
  if (!isDayText(day)) return { kind: 'problem', reason: 'impossible-day', data: { text: quoted(typed) } };
  const latest = Temporal.PlainDate.from(today).add({ years: YEARS_AHEAD }).toString();
  const on = monthOnly ? `${day.slice(0, 7)}-01` : day;
  if (on < EARLIEST) return { kind: 'problem', reason: 'too-early', data: { earliest: EARLIEST } };
  if (on > latest) return { kind: 'problem', reason: 'too-late', data: { latest } };
  return { kind: 'ok', value: { on, precision: monthOnly ? 'month' : 'day' } };
}

/** A day as in `readDate` that is not after `today`. */
export function readPastDay(text: string, today: DayText): FieldReading<DayText | null> {
  const reading = readDate(text, false, today);
  if (reading.kind === 'problem') {
    return reading.reason === 'too-late' ? { kind: 'problem', reason: 'in-future', data: null } : reading;
  }
  if (reading.value === null) return { kind: 'ok', value: null };
  const { on } = reading.value;
  return on > today ? { kind: 'problem', reason: 'in-future', data: null } : { kind: 'ok', value: on };
}

/** A day as in `readDate` that must be given. */
export function readGivenDay(text: string, today: DayText): FieldReading<DayText> {
  const reading = readDate(text, false, today);
  if (reading.kind === 'problem') return reading;
  if (reading.value === null) return { kind: 'problem', reason: 'missing', data: null };
  return { kind: 'ok', value: reading.value.on };
}
