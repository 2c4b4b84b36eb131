import type { DeadlineKind } from './deadline.ts';

/** How one kind of deadline reminds, until the user chooses otherwise. */
export interface ReminderKind {
  /**
   * `days`: calendar days before its date, at the hour of the day that the user chose. `minutes`: minutes on the clock
   * before its moment.
   */
  readonly unit: 'days' | 'minutes';
  /** How long before, the longest first; 0 is the day or the moment itself. */
  readonly leads: readonly number[];
  /** Whether it comes even in quiet hours, because later it would be worth nothing. */
  readonly urgent: boolean;
}

/**
 * Every kind of deadline and how it reminds. An open list: a new subject adds its record here and the words for it.
 * The leads are the product's own choice; HubSpot names none.
 */
export const REMINDER_KINDS: Readonly<Record<DeadlineKind, ReminderKind>> = {
  expiry: { unit: 'days', leads: [90, 60, 30, 14, 7, 1, 0], urgent: false },
  'start-by': { unit: 'days', leads: [14, 3, 0], urgent: false },
  retake: { unit: 'minutes', leads: [0], urgent: false },
  sitting: { unit: 'minutes', leads: [10, 0], urgent: true },
  'practicum-due': { unit: 'days', leads: [30, 14, 7, 3, 1, 0], urgent: false },
  'practicum-grade': { unit: 'days', leads: [0], urgent: false },
  'tier-review': { unit: 'days', leads: [60, 30, 14, 7, 1], urgent: false },
  'follow-up': { unit: 'days', leads: [0], urgent: false },
  renewal: { unit: 'days', leads: [90, 60, 30, 14, 7, 1, 0], urgent: false },
};
