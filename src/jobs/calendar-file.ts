import { generateIcsCalendar, type IcsAlarm, type IcsDateObject, type IcsDuration, type IcsEvent } from 'ts-ics';
import type { Deadline } from '../domain/reminders/deadline.ts';
import type { ReminderKind } from '../domain/reminders/reminder-kinds.ts';
import { addDays, DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS, type Moment, startOfDay } from '../domain/time.ts';
import { calendarText, escapedText } from './calendar-text.ts';
import { foldLines } from './fold-lines.ts';

/** A deadline as an entry of a calendar, with the words for it. */
export interface CalendarItem {
  readonly deadline: Deadline;
  /** Says the month where a deadline is known no more precisely: the entry itself stands on the first of that month. */
  readonly title: string;
  /** Empty for none. */
  readonly description: string;
  /** The revision of the subject: it only grows, so a calendar that knows the entry takes the later one for it. */
  readonly sequence: number;
  /** How long before to ring, in `unit`. */
  readonly leads: readonly number[];
  readonly unit: ReminderKind['unit'];
  /** Minutes after midnight at which reminders come that are counted in days. */
  readonly minuteOfDay: number;
}

export interface CalendarWords {
  /** What the calendar is called in programs that make a new one for the file. */
  readonly name: string;
}

/** Names the product that wrote a file, as RFC 5545, 3.7.3 asks; nobody reads it but programs. */
const PRODUCT = '-//Partner Companion//Deadlines//EN';

const MOMENT_LENGTH_MS = 15 * MINUTE_MS;

/**
 * The text of an iCalendar file (RFC 5545) with one entry for each item, in the zone that the deadlines were made for.
 * There must be at least one: a calendar without entries is no valid file.
 */
export function calendarFile(items: readonly CalendarItem[], moment: Moment, words: CalendarWords): string {
  const text = generateIcsCalendar({
    prodId: PRODUCT,
    version: '2.0',
    method: 'PUBLISH',
    // ts-ics 2.4.6 escapes neither this name nor the text of an alarm, where a line break would begin a line of its own.
    name: escapedText(words.name),
    events: items.map((item) => eventOf(item, moment)),
  });
  return foldLines(text);
}

function eventOf(item: CalendarItem, { now, zone }: Moment): IcsEvent {
  const { deadline, title, description, sequence, leads } = item;
  return {
    uid: uidOf(deadline),
    stamp: timeAt(now),
    sequence,
    ...spanOf(deadline),
    // ts-ics escapes these two, but lets control characters through.
    summary: calendarText(title),
    ...(description === '' ? {} : { description: calendarText(description) }),
    // A deadline does not keep its day: nobody is busy by it.
    timeTransparent: 'TRANSPARENT',
    alarms: leads.map((lead) => alarmOf(item, lead, zone)),
  };
}

/**
 * The same for ever and for no other deadline in the world: the id of the subject is a UUID, and the kind tells apart what
 * one subject has. RFC 7986, 5.3 advises against names of hosts; and as servers make file names and addresses of it, a
 * slash or an `@` has kept entries from being imported (nextcloud/server#19980, pimutils/vdirsyncer#526).
 */
function uidOf({ key }: Deadline): string {
  return key.replace(/[^A-Za-z0-9-]/g, '-');
}

function spanOf({ on, at }: Deadline): { readonly start: IcsDateObject; readonly end: IcsDateObject } {
  if (on === null) return { start: timeAt(at), end: timeAt(at + MOMENT_LENGTH_MS) };
  // The end is the first day that is no longer meant.
  return { start: dateOn(on.on), end: dateOn(addDays(on.on, 1)) };
}

function alarmOf(item: CalendarItem, lead: number, zone: string): IcsAlarm {
  return {
    action: 'DISPLAY',
    description: escapedText(item.title),
    trigger: { type: 'relative', value: durationOf(minutesFromStart(item, lead, zone) * MINUTE_MS) },
  };
}

/** When an alarm rings, in minutes after the start of its entry, which for a date is the midnight that begins it. */
function minutesFromStart({ deadline, unit, minuteOfDay }: CalendarItem, lead: number, zone: string): number {
  const { on, at } = deadline;
  if (unit === 'days') return (on === null ? 0 : minuteOfDay) - (lead * DAY_MS) / MINUTE_MS;
  return (on === null ? 0 : Math.round((at - startOfDay(on.on, zone)) / MINUTE_MS)) - lead;
}

function durationOf(ms: number): IcsDuration {
  const length = Math.abs(ms);
  const days = Math.floor(length / DAY_MS);
  const hours = Math.floor((length % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((length % HOUR_MS) / MINUTE_MS);
  return {
    before: ms < 0,
    ...(days === 0 ? {} : { days }),
    ...(hours === 0 ? {} : { hours }),
    // ts-ics writes a duration without any part as the word "undefined".
    ...(minutes === 0 && length > 0 ? {} : { minutes }),
  };
}

/** ts-ics writes the day that a date has in UTC. */
function dateOn(day: string): IcsDateObject {
  return { date: new Date(`${day}T00:00Z`), type: 'DATE' };
}

function timeAt(at: EpochMs): IcsDateObject {
  return { date: new Date(at) };
}
