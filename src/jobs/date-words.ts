import { browserLanguage } from '../browser/language.ts';
import type { CalendarDate, EpochMs } from '../domain/time.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date as the user's language writes it, no more precise than it is known: `3 Mar 2027`, `Feb 2028`. */
export function dateWords(date: CalendarDate): string {
  return formatOf({
    ...(date.precision === 'day' ? { day: 'numeric' } : {}),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${date.on}T00:00:00Z`));
}

/** A moment as day and time of the user's zone: `22 Nov, 19:40`. */
export function momentWords(at: EpochMs, zone: string): string {
  return formatOf({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);
}

/** Making a format is far dearer than using one, and a list needs the same one thousands of times. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = browserLanguage();
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, options);
  formats.set(key, made);
  return made;
}
