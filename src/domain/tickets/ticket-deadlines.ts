import { addBusinessDays, type WorkCalendar } from '../business-days.ts';
import { type Deadline, deadlineKey } from '../reminders/deadline.ts';
import { addDays, type DayText, dayOf, startOfDay } from '../time.ts';
import type { Ticket } from './ticket.ts';
import { inOrder, ticketState } from './ticket-state.ts';

/** The product's own choice: HubSpot names no time in which it answers, except to Premium Support (S60, 21 Aug 2025). */
export const USUAL_FOLLOW_UP_DAYS = 2;

/** The longest that a follow-up can be put off. */
export const MOST_FOLLOW_UP_DAYS = 90;

/**
 * The day on which to follow up: so many business days after our last word, while HubSpot owes an answer. Null when it does
 * not, when the user wants none, or when no day is a business day. Days are those of `zone`.
 */
export function followUpDay(
  { thread, followUpDays }: Pick<Ticket, 'thread' | 'followUpDays'>,
  zone: string,
  calendar: WorkCalendar,
): DayText | null {
  const state = ticketState(thread);
  if (followUpDays === null || (state !== 'submitted' && state !== 'reopened')) return null;
  const last = inOrder(thread).findLast(
    ({ kind }) => kind === 'submitted' || kind === 'replied' || kind === 'reopened',
  );
  if (last === undefined) return null;
  const reached = addBusinessDays(dayOf({ now: last.at, zone }), followUpDays, calendar);
  return reached.kind === 'day' ? reached.day : null;
}

/** The deadlines of a ticket, made for one zone. A deleted ticket has none. */
export function ticketDeadlines(ticket: Ticket, zone: string, calendar: WorkCalendar): readonly Deadline[] {
  const day = ticket.deletedAt === null ? followUpDay(ticket, zone, calendar) : null;
  if (day === null) return [];
  return [
    {
      key: deadlineKey('follow-up', ticket.id),
      kind: 'follow-up',
      subjectId: ticket.id,
      on: { on: day, precision: 'day' },
      at: startOfDay(addDays(day, 1), zone),
    },
  ];
}
