import type { DeadlineKind } from '../../domain/reminders/deadline.ts';
import type { Delivery } from '../../domain/reminders/delivery.ts';
import { isOpen } from '../../domain/reminders/delivery-key.ts';
import type { KeptDeadline } from '../../domain/reminders/planning.ts';
import type { ReminderChoice } from '../../domain/reminders/reminder-rule.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readSubjects, type Subject } from './subjects.ts';

/** A deadline with the words of its subject and what the user chose for it. */
export interface ComingReminder {
  readonly deadline: KeptDeadline;
  readonly subject: Subject;
  readonly choice: ReminderChoice | undefined;
}

/** Some of a longer list, with how many there are in all. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly count: number;
}

const OPEN = ['claimed', 'shown'] as const;

/** Reminders that were told, or are about to be, and await an answer; the latest first. */
export async function readOpenDeliveries(database: CompanionDatabase, limit: number): Promise<Part<Delivery>> {
  const found = await Promise.all(
    OPEN.map(async (state) => {
      const all = database.deliveries.where('[state+due]').between([state, -Infinity], [state, Infinity]);
      const [items, count] = await Promise.all([all.clone().reverse().limit(limit).toArray(), all.count()]);
      return { items, count };
    }),
  );
  const items = found.flatMap((part) => part.items).sort((a, b) => b.due - a.due || (a.key < b.key ? -1 : 1));
  return { items: items.slice(0, limit), count: found.reduce((sum, { count }) => sum + count, 0) };
}

/** Keys of everything that awaits an answer. */
export async function readOpenKeys({ deliveries }: CompanionDatabase): Promise<readonly string[]> {
  const keys = await Promise.all(
    OPEN.map((state) => deliveries.where('[state+due]').between([state, -Infinity], [state, Infinity]).primaryKeys()),
  );
  return keys.flat();
}

/** Snoozed reminders, the next first. */
export function readSnoozed({ deliveries }: CompanionDatabase, limit: number): Promise<Delivery[]> {
  return snoozedRange(deliveries).limit(limit).toArray();
}

/** What will come next, by its moment: one line for each deadline that has a reminder ahead. */
export async function readComing(database: CompanionDatabase, limit: number): Promise<Part<ComingReminder>> {
  const coming = database.deadlines.orderBy('next.due');
  const [found, count] = await Promise.all([coming.clone().limit(limit).toArray(), coming.count()]);
  return { items: await withSubjects(database, found), count };
}

/** Every deadline, as for a calendar file. */
export async function readAllDeadlines(database: CompanionDatabase): Promise<readonly ComingReminder[]> {
  return withSubjects(database, await database.deadlines.orderBy('at').toArray());
}

/** The deadlines of one subject. */
export async function readDeadlinesOf(
  database: CompanionDatabase,
  subjectId: string,
): Promise<readonly ComingReminder[]> {
  return withSubjects(database, await database.deadlines.where({ subjectId }).sortBy('at'));
}

/** What the user silenced or gave leads of its own, with its deadline. */
export async function readChosen(database: CompanionDatabase): Promise<readonly ComingReminder[]> {
  const keys = await database.reminderChoices.toCollection().primaryKeys();
  const found = await database.deadlines.bulkGet(keys);
  return withSubjects(
    database,
    found.filter((deadline) => deadline !== undefined),
  );
}

/** What was told and what became of it, the latest first. */
export async function readHistory({ deliveries }: CompanionDatabase, limit: number): Promise<Part<Delivery>> {
  const told = deliveries.orderBy('claimedAt');
  const [items, count] = await Promise.all([told.clone().reverse().limit(limit).toArray(), told.count()]);
  return { items, count };
}

/** Deliveries that a notification was shown for, or several of them as a group. */
export function readNotified({ deliveries }: CompanionDatabase, notificationId: string): Promise<Delivery[]> {
  return deliveries.where({ notificationId }).toArray();
}

/** Of notifications on screen, those of which nothing awaits an answer any more. What is not ours is left out. */
export async function readSettledNotifications(
  { deliveries }: CompanionDatabase,
  onScreen: readonly string[],
): Promise<readonly string[]> {
  // One by one: over several values at once it would go row by row, and one notification can be about thousands.
  const found = await Promise.all(
    onScreen.map(async (id) => ({ id, rows: await deliveries.where({ notificationId: id }).toArray() })),
  );
  return found.filter(({ rows }) => rows.length > 0 && !rows.some(isOpen)).map(({ id }) => id);
}

/** The moments that a watch must not sleep through. */
export interface NextMoments {
  /** Of the first reminder that is planned or snoozed, of whatever kind; null when none is. */
  readonly first: EpochMs | null;
  /** Of the reminders, planned or snoozed, of kinds that never wait. */
  readonly urgent: readonly EpochMs[];
  /** How many are claimed and not shown. */
  readonly claimed: number;
}

export async function readNextMoments(
  { deadlines, deliveries }: CompanionDatabase,
  urgentKinds: readonly DeadlineKind[],
): Promise<NextMoments> {
  const [planned, snoozed, urgentSnoozed, urgent, claimed] = await Promise.all([
    deadlines.orderBy('next.due').first(),
    snoozedRange(deliveries).first(),
    snoozedRange(deliveries)
      .filter(({ kind }) => urgentKinds.includes(kind))
      .first(),
    deadlines
      .where('key')
      .startsWithAnyOf(urgentKinds.map((kind) => `${kind}|`))
      .toArray(),
    deliveries.where('[state+due]').between(['claimed', -Infinity], ['claimed', Infinity]).count(),
  ]);
  const dues = [planned?.next?.due, snoozed?.due].filter((due) => due !== undefined);
  return {
    first: dues.length === 0 ? null : Math.min(...dues),
    urgent: [...urgent.map(({ next }) => next?.due), urgentSnoozed?.due].filter((due) => due !== undefined),
    claimed,
  };
}

function snoozedRange(deliveries: CompanionDatabase['deliveries']) {
  return deliveries.where('[state+due]').between(['planned', -Infinity], ['planned', Infinity]);
}

async function withSubjects(
  database: CompanionDatabase,
  found: readonly KeptDeadline[],
): Promise<readonly ComingReminder[]> {
  const [subjects, choices] = await Promise.all([
    readSubjects(database, found),
    database.reminderChoices.bulkGet(found.map(({ key }) => key)),
  ]);
  return found.flatMap((deadline, index) => {
    const subject = subjects.get(deadline.subjectId);
    return subject === undefined ? [] : [{ deadline, subject, choice: choices[index] }];
  });
}
