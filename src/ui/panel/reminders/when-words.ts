import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { addDays, type DayText, dayOf, type EpochMs, type Moment } from '../../../domain/time.ts';

const TIME = { hour: '2-digit', minute: '2-digit' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment with its weekday, and with its year where that is not this one: `Mon 23 Nov, 08:00`. */
export function whenWords(at: EpochMs, moment: Moment): string {
  const day = dayOf({ now: at, zone: moment.zone });
  const year = sameYear(day, dayOf(moment)) ? {} : ({ year: 'numeric' } as const);
  return words(at, moment.zone, { weekday: 'short', day: 'numeric', month: 'short', ...year, ...TIME });
}

/** The time of day of a moment. */
export function timeWords(at: EpochMs, zone: string): string {
  return words(at, zone, TIME);
}

/** A day as a heading: `Today, Sunday 22 November`. */
export function dayWords(day: DayText, today: DayText): string {
  const year = sameYear(day, today) ? {} : ({ year: 'numeric' } as const);
  const named = words(Date.parse(`${day}T00:00Z`), 'UTC', { weekday: 'long', day: 'numeric', month: 'long', ...year });
  if (day === today) return i18n.t('agenda.today', { day: named });
  return day === addDays(today, 1) ? i18n.t('agenda.tomorrow', { day: named }) : named;
}

function sameYear(one: DayText, other: DayText): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

/** Making a format is far dearer than using one. */
function words(at: EpochMs, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const language = browserLanguage();
  const key = `${language}|${timeZone}|${Object.keys(options).join()}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone });
  formats.set(key, format);
  return format.format(at);
}
