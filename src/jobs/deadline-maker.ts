import type { Certification } from '../domain/certifications/certification.ts';
import { deadlinesOf } from '../domain/certifications/deadlines-of.ts';
import { gradingWindow } from '../domain/certifications/practicum.ts';
import type { Renewal } from '../domain/partner/renewal.ts';
import { renewalDeadlines } from '../domain/partner/renewal-deadlines.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { Deadline } from '../domain/reminders/deadline.ts';
import { startBy } from '../domain/reminders/start-by.ts';
import { lastTierReview, tierReviewAtRisk } from '../domain/reminders/tier-review.ts';
import type { Ticket } from '../domain/tickets/ticket.ts';
import { ticketDeadlines } from '../domain/tickets/ticket-deadlines.ts';
import { type CalendarDate, type DayText, dayOf, type EpochMs, type Moment } from '../domain/time.ts';
import { ACADEMY_RULES } from '../facts/academy-rules.ts';
import { PARTNER_RULES } from '../facts/partner-rules.ts';
import type { Plan } from '../store/changes/subject-deadlines.ts';
import { entryById } from './catalogue.ts';
import { reminderPlanner } from './reminder-planner.ts';

/** Makes deadlines and plans their reminders, under one zone, one calendar of working days and the user's choices. */
export interface DeadlineMaker {
  /** Names everything that they rest on besides their subject: another text asks for other deadlines. */
  readonly madeFor: string;
  readonly deadlinesOf: (certification: Certification) => readonly Deadline[];
  readonly ticketDeadlinesOf: (ticket: Ticket) => readonly Deadline[];
  readonly renewalDeadlinesOf: (renewal: Renewal) => readonly Deadline[];
  readonly plan: Plan;
  readonly now: EpochMs;
}

export function deadlineMaker({ weekend, holidays, reminders }: Preferences, moment: Moment): DeadlineMaker {
  const { zone } = moment;
  const calendar = { weekend, holidays };
  const today = dayOf(moment);
  const { quiet: _heldBackWhenShown, ...planned } = reminders;
  return {
    madeFor: JSON.stringify({
      zone,
      weekend,
      holidays,
      ...planned,
      // Once a re-evaluation is over, the next one is at risk.
      reviewed: lastTierReview(today, PARTNER_RULES.tierReviewDays.value),
    }),
    deadlinesOf: (certification) => {
      const submitted = certification.practicumSubmittedOn;
      const window = submitted === null ? null : gradingWindow(submitted, ACADEMY_RULES, calendar);
      const hasPracticum = entryById(certification.catalogueId)?.practicum?.value ?? null;
      return deadlinesOf(certification, zone, {
        gradeExpected: window?.kind === 'window' ? wholeDay(window.latest) : null,
        startBy: startBy(certification, hasPracticum, ACADEMY_RULES, calendar),
        tierReview: wholeDay(tierReviewAtRisk(certification, today, PARTNER_RULES)),
      });
    },
    ticketDeadlinesOf: (ticket) => ticketDeadlines(ticket, zone, calendar),
    renewalDeadlinesOf: (renewal) => renewalDeadlines(renewal, zone),
    plan: reminderPlanner(reminders, moment).plan,
    now: moment.now,
  };
}

function wholeDay(on: DayText | null): CalendarDate | null {
  return on === null ? null : { on, precision: 'day' };
}
