import { i18n } from '#i18n';
import type { Deadline, DeadlineKind } from '../../../domain/reminders/deadline.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { leadSpan } from './lead-span.ts';

/** Why a reminder comes when it comes: `30 days before the expiry`. */
export function reasonWords({ kind, on }: Pick<Deadline, 'kind' | 'on'>, lead: number): string {
  const span = leadSpan(kind, lead);
  // A month that is all we know is counted from its first day, and nothing happens on that very day.
  const month = on?.precision === 'month' ? { month: dateWords(on) } : null;
  if (span.kind === 'at') return month === null ? i18n.t(ON_EVENT[kind]) : i18n.t('agenda.onEvent.month', month);
  const event = month === null ? eventWords(kind) : i18n.t('agenda.event.month', month);
  return span.kind === 'after'
    ? i18n.t('agenda.reason.daysAfter', span.days, [span.days, event])
    : i18n.t(BEFORE[span.unit], span.count, [span.count, event]);
}

/** What a kind reminds of, as part of a sentence: `the expiry`. */
function eventWords(kind: DeadlineKind): string {
  return i18n.t(EVENT[kind]);
}

const BEFORE = {
  days: 'agenda.reason.daysBefore',
  hours: 'agenda.reason.hoursBefore',
  minutes: 'agenda.reason.minutesBefore',
} as const;

const EVENT = {
  expiry: 'agenda.event.expiry',
  'start-by': 'agenda.event.startBy',
  retake: 'agenda.event.retake',
  sitting: 'agenda.event.sitting',
  'practicum-due': 'agenda.event.practicumDue',
  'practicum-grade': 'agenda.event.practicumGrade',
  'tier-review': 'agenda.event.tierReview',
  'follow-up': 'followUp.event',
  renewal: 'renewalDeadline.event',
} as const;

const ON_EVENT = {
  expiry: 'agenda.onEvent.expiry',
  'start-by': 'agenda.onEvent.startBy',
  retake: 'agenda.onEvent.retake',
  sitting: 'agenda.onEvent.sitting',
  'practicum-due': 'agenda.onEvent.practicumDue',
  'practicum-grade': 'agenda.onEvent.practicumGrade',
  'tier-review': 'agenda.onEvent.tierReview',
  'follow-up': 'followUp.onEvent',
  renewal: 'renewalDeadline.onEvent',
} as const;
