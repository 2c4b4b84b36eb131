import { addDays, type DayText, dayOf, type EpochMs, HOUR_MS, MINUTE_MS, type Moment } from '../time.ts';

/** How long a reminder is put off. `at`: until a minute after midnight of a day that the user names. */
export type SnoozeChoice = QuickSnooze | { readonly kind: 'at'; readonly on: DayText; readonly minuteOfDay: number };

/** A choice that needs nothing more to be said. */
export interface QuickSnooze {
  readonly kind: 'hour' | 'evening' | 'tomorrow' | 'next-week';
}

/** A choice as it is offered, with the moment it would put the reminder off to. */
export interface SnoozeOffer {
  readonly choice: QuickSnooze;
  readonly until: EpochMs;
}

const EVENING_MINUTE = 18 * 60;

/** An evening nearer than this puts nothing off. */
const SHORTEST_EVENING_MS = 15 * MINUTE_MS;

const QUICK: readonly QuickSnooze[] = [
  { kind: 'hour' },
  { kind: 'evening' },
  { kind: 'tomorrow' },
  { kind: 'next-week' },
];

/**
 * The moment that a choice puts a reminder off to; null when it is not after now, and for the evening when that is less
 * than 15 minutes away. The evening is 18:00; tomorrow and next week (the coming Monday, never today) are at
 * `minuteOfDay`, the minute after midnight at which the user wants reminders. Times are those of the clock on the wall: one
 * that is skipped becomes the next that exists, and one that comes twice the first that lies ahead.
 */
export function snoozeUntil(choice: SnoozeChoice, moment: Moment, minuteOfDay: number): EpochMs | null {
  const today = dayOf(moment);
  switch (choice.kind) {
    case 'hour':
      return moment.now + HOUR_MS;
    case 'evening': {
      const evening = nextOccurrence(today, EVENING_MINUTE, moment);
      return evening === null || evening - moment.now < SHORTEST_EVENING_MS ? null : evening;
    }
    case 'tomorrow':
      return nextOccurrence(addDays(today, 1), minuteOfDay, moment);
    case 'next-week':
      return nextOccurrence(addDays(today, 8 - Temporal.PlainDate.from(today).dayOfWeek), minuteOfDay, moment);
    case 'at':
      return nextOccurrence(choice.on, choice.minuteOfDay, moment);
  }
}

/**
 * The choices to offer now, always in the same order. Left out are those that make no sense now and those that would come
 * at the moment of one before, as next week does on a Sunday.
 */
export function snoozeChoices(moment: Moment, minuteOfDay: number): readonly SnoozeOffer[] {
  const offers: SnoozeOffer[] = [];
  for (const choice of QUICK) {
    const until = snoozeUntil(choice, moment, minuteOfDay);
    if (until !== null && !offers.some((offer) => offer.until === until)) offers.push({ choice, until });
  }
  return offers;
}

/** When the clock on the wall next shows a minute of a day; null when it will not again. */
function nextOccurrence(day: DayText, minuteOfDay: number, { now, zone }: Moment): EpochMs | null {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime({
    hour: Math.floor(minuteOfDay / 60),
    minute: minuteOfDay % 60,
  });
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  // Of a time that is skipped, `first` lies before the change of the clocks that skips it, and the change is what counts.
  const skipped = !first.toPlainDateTime().equals(wall);
  const moments = skipped
    ? [first.getTimeZoneTransition('next')]
    : [first, wall.toZonedDateTime(zone, { disambiguation: 'later' })];
  return moments.map((one) => one?.epochMilliseconds ?? now).find((one) => one > now) ?? null;
}
