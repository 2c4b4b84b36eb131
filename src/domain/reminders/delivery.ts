import type { CalendarDate, EpochMs } from '../time.ts';
import type { DeadlineKind } from './deadline.ts';

/**
 * Where a delivery stands. `planned`: snoozed, it waits for `due`. `claimed`: about to be shown; a run that was killed leaves
 * it so, and the next run shows it. `shown`: the browser took it. `acted`: the user, or the end of its reason, closed it.
 */
export type DeliveryState = 'planned' | 'claimed' | 'shown' | 'acted';

/** `outdated`: what it reminded of had changed before it was shown. */
export type DeliveryAction = 'acknowledged' | 'snoozed' | 'outdated';

/** One reminder on its way to the user, and afterwards the record of it. */
export interface Delivery {
  /** `kind|subjectId|date|step`: the date or moment of the deadline, and the lead; a snooze adds `+n`. */
  readonly key: string;
  /** Key of the deadline it reminds of. */
  readonly deadlineKey: string;
  readonly kind: DeadlineKind;
  readonly subjectId: string;
  /** The deadline as it stood. */
  readonly on: CalendarDate | null;
  readonly at: EpochMs;
  /** The lead that was reached, in the unit of the kind; less than the last one for a repetition. */
  readonly lead: number;
  /** How often it has been snoozed. */
  readonly snoozes: number;
  /** When it was or is to come, quiet times apart. */
  readonly due: EpochMs;
  readonly state: DeliveryState;
  /** The notification that it was shown in: its own key, or that of a group. */
  readonly notificationId: string | null;
  readonly claimedAt: EpochMs | null;
  readonly shownAt: EpochMs | null;
  readonly actedAt: EpochMs | null;
  readonly action: DeliveryAction | null;
  /** Name of the subject and of its holder (empty for the user) when it was claimed, so that the record outlives them. */
  readonly name: string;
  readonly holder: string;
}
