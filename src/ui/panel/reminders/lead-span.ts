import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import { REMINDER_KINDS, type ReminderKind } from '../../../domain/reminders/reminder-kinds.ts';

/** A lead as people count it: in the largest unit that comes out even. */
export type LeadSpan =
  | { readonly kind: 'before'; readonly unit: 'days' | 'hours' | 'minutes'; readonly count: number }
  | { readonly kind: 'at'; readonly unit: ReminderKind['unit'] }
  /** A repetition after the last lead. */
  | { readonly kind: 'after'; readonly days: number };

const HOUR = 60;
const DAY = 24 * HOUR;

/** `lead` is in the unit of the kind. A repetition comes once a day, so whole days after are exact enough for it. */
export function leadSpan(kind: DeadlineKind, lead: number): LeadSpan {
  const { unit } = REMINDER_KINDS[kind];
  if (lead === 0) return { kind: 'at', unit };
  if (lead < 0) return { kind: 'after', days: unit === 'days' ? -lead : Math.max(1, Math.round(-lead / DAY)) };
  if (unit === 'days') return { kind: 'before', unit, count: lead };
  if (lead % DAY === 0) return { kind: 'before', unit: 'days', count: lead / DAY };
  if (lead % HOUR === 0) return { kind: 'before', unit: 'hours', count: lead / HOUR };
  return { kind: 'before', unit: 'minutes', count: lead };
}
