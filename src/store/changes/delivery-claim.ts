import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { Delivery } from '../../domain/reminders/delivery.ts';
import type { KeptDeadline } from '../../domain/reminders/planning.ts';
import type { ReminderChoice } from '../../domain/reminders/reminder-rule.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readSubjects } from '../queries/subjects.ts';

export interface ClaimOptions {
  readonly now: EpochMs;
  /** Whether a kind may come now; what may not stays due. */
  readonly mayCome: (kind: Deadline['kind']) => boolean;
  /**
   * What is to be told of a deadline that has come due, and the deadline afterwards with the reminder that follows.
   * Null when it has nothing to tell.
   */
  readonly reach: (
    kept: KeptDeadline,
    choice: ReminderChoice | undefined,
  ) => { readonly delivery: Delivery | null; readonly kept: KeptDeadline };
  /** Ids of the notifications that are on screen now. */
  readonly onScreen: ReadonlySet<string>;
  /** The id under which several are shown together. */
  readonly groupId: string;
}

/** What is to be shown now, as one notification. */
export interface Claim {
  readonly notificationId: string;
  readonly deliveries: readonly Delivery[];
}

/**
 * Claims everything that is due: records it as about to be shown and moves its deadline on to the next reminder, in one
 * transaction, so that a run killed afterwards leaves what the next run shows, and never a second record of it. What a
 * killed run had claimed is claimed again under the id it had, so that showing it twice replaces it; if that id is already on
 * screen, it was shown. Must not run twice at a time.
 */
export function claimDue(
  database: CompanionDatabase,
  { now, mayCome, reach, onScreen, groupId }: ClaimOptions,
): Promise<Claim | null> {
  const { certifications, holders, tickets, renewals, clients, deadlines, deliveries, reminderChoices } = database;
  const tables = [certifications, holders, tickets, renewals, clients, deadlines, deliveries, reminderChoices];
  return database.transaction('rw', tables, async () => {
    const [due, woken, left] = await Promise.all([
      deadlines.where('next.due').belowOrEqual(now).toArray(),
      deliveries.where('[state+due]').between(['planned', -Infinity], ['planned', now], true, true).toArray(),
      deliveries.where('[state+due]').between(['claimed', -Infinity], ['claimed', Infinity]).toArray(),
    ]);
    const allowed = due.filter(({ kind }) => mayCome(kind));
    const choices = await reminderChoices.bulkGet(allowed.map(({ key }) => key));
    const reached = allowed.map((deadline, index) => reach(deadline, choices[index]));
    await deadlines.bulkPut(reached.map(({ kept }) => kept));

    const fresh = reached.flatMap(({ delivery }) => (delivery === null ? [] : [delivery]));
    const recorded = await deliveries.bulkGet(fresh.map(({ key }) => key));
    // A clock that was set back reaches the same reminder again: its record says that it was told.
    const unrecorded = fresh.filter((_, index) => recorded[index] === undefined);
    const isSeen = ({ notificationId }: Delivery) => notificationId !== null && onScreen.has(notificationId);
    const seen = left.filter(isSeen);
    await deliveries.bulkPut(seen.map((delivery) => ({ ...delivery, state: 'shown', shownAt: now })));
    const unseen = left.filter((delivery) => !isSeen(delivery) && mayCome(delivery.kind));
    // Under the id that it had, it would be taken for shown with those of its group that come before it.
    const held = left.filter((delivery) => !isSeen(delivery) && !mayCome(delivery.kind));
    await deliveries.bulkPut(held.map((delivery) => ({ ...delivery, notificationId: null })));

    const claimed = [...unseen, ...unrecorded, ...woken.filter(({ kind }) => mayCome(kind))];
    const first = claimed[0];
    if (first === undefined) return null;
    const notificationId = unseen[0]?.notificationId ?? (claimed.length === 1 ? first.key : groupId);
    const subjects = await readSubjects(database, claimed);
    const rows = claimed.map((delivery): Delivery => {
      const { name, holder } = subjects.get(delivery.subjectId) ?? delivery;
      return { ...delivery, name, holder, state: 'claimed', claimedAt: delivery.claimedAt ?? now, notificationId };
    });
    await deliveries.bulkPut(rows);
    return { notificationId, deliveries: rows };
  });
}

/** Records that the browser took the notification. What the user closed in the meantime stays closed. */
export function recordShown(
  database: CompanionDatabase,
  { notificationId }: Pick<Claim, 'notificationId'>,
  now: EpochMs,
): Promise<void> {
  const { deliveries } = database;
  return database.transaction('rw', deliveries, async () => {
    const rows = await deliveries.where({ notificationId }).toArray();
    const claimed = rows.filter(({ state }) => state === 'claimed');
    await deliveries.bulkPut(claimed.map((delivery) => ({ ...delivery, state: 'shown', shownAt: now })));
  });
}
