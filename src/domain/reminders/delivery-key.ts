import type { Deadline } from './deadline.ts';
import type { Delivery } from './delivery.ts';
import { type KeptDeadline, type PlannedReminder, sameDate } from './planning.ts';
import { REMINDER_KINDS } from './reminder-kinds.ts';

/**
 * The key of a delivery: one reminder of one deadline has the same key wherever and whenever it is made, so it is never
 * recorded twice. A deadline with a date goes by that, since its moment differs from zone to zone.
 */
export function deliveryKey(deadline: Deadline, lead: number, snoozes: number): string {
  const step = `${lead}${REMINDER_KINDS[deadline.kind].unit === 'days' ? 'd' : 'm'}`;
  const key = `${deadline.key}|${deadline.on?.on ?? deadline.at}|${step}`;
  return snoozes === 0 ? key : `${key}+${snoozes}`;
}

/** The delivery of a reminder that has come due, before anyone has claimed it. */
export function deliveryOf(deadline: KeptDeadline, { lead, due }: PlannedReminder): Delivery {
  const { kind, subjectId, on, at } = deadline;
  return {
    key: deliveryKey(deadline, lead, 0),
    deadlineKey: deadline.key,
    kind,
    subjectId,
    on,
    at,
    lead,
    snoozes: 0,
    due,
    state: 'planned',
    notificationId: null,
    claimedAt: null,
    shownAt: null,
    actedAt: null,
    action: null,
    name: '',
    holder: '',
  };
}

/** The delivery that comes again at `until` for one that the user put off. */
export function snoozed(delivery: Delivery, until: number): Delivery {
  const { deadlineKey: key, kind, subjectId, on, at, lead } = delivery;
  const snoozes = delivery.snoozes + 1;
  return {
    ...delivery,
    key: deliveryKey({ key, kind, subjectId, on, at }, lead, snoozes),
    snoozes,
    due: until,
    state: 'planned',
    notificationId: null,
    claimedAt: null,
    shownAt: null,
    actedAt: null,
    action: null,
  };
}

/** Whether the user has still to do something about it. */
export function isOpen({ state }: Pick<Delivery, 'state'>): boolean {
  return state === 'claimed' || state === 'shown';
}

/**
 * A delivery beside the deadline it reminds of, as that is now: closed as outdated when the deadline has gone or moved, and
 * open again when it has come back, as after an undone deletion. The same object when nothing changes.
 */
export function inLineWith(delivery: Delivery, deadline: Deadline | undefined, now: number): Delivery {
  const stands = deadline !== undefined && sameDate(delivery, deadline);
  if (!stands && delivery.state !== 'acted') return { ...delivery, state: 'acted', action: 'outdated', actedAt: now };
  if (stands && delivery.action === 'outdated')
    return { ...delivery, ...reopened(delivery), action: null, actedAt: null };
  return delivery;
}

/** What was claimed and not shown is shown under another id: its notification may have been shown since, without it. */
function reopened({ claimedAt, shownAt }: Delivery): Pick<Delivery, 'state'> & Partial<Delivery> {
  if (shownAt !== null) return { state: 'shown' };
  return claimedAt === null ? { state: 'planned' } : { state: 'claimed', notificationId: null };
}
