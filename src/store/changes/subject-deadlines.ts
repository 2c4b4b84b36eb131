import type { Deadline } from '../../domain/reminders/deadline.ts';
import { inLineWith } from '../../domain/reminders/delivery-key.ts';
import { type KeptDeadline, sameDate } from '../../domain/reminders/planning.ts';
import type { ReminderChoice } from '../../domain/reminders/reminder-rule.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';

/** Gives a deadline the reminder that comes next, going on from what is kept of it. */
export type Plan = (
  deadline: Deadline,
  kept: KeptDeadline | undefined,
  choice: ReminderChoice | undefined,
) => KeptDeadline;

export interface ReplaceOptions {
  readonly plan: Plan;
  readonly now: EpochMs;
  /** As they were kept before they went. */
  readonly former?: readonly KeptDeadline[];
}

/** Adds the deadlines of new subjects, of which nothing is kept to go on from. Part of the transaction that adds these. */
export async function addDeadlines(
  { deadlines }: CompanionDatabase,
  made: readonly Deadline[],
  plan: Plan,
): Promise<void> {
  if (made.length > 0) await deadlines.bulkAdd(made.map((deadline) => plan(deadline, undefined, undefined)));
}

/**
 * Puts the deadlines that subjects have now in the place of those they had, each with its next reminder, and brings their
 * deliveries in line. A deadline that comes back, as after an undone deletion, goes on from what `former` says of it, so that
 * nothing is lost that was to come in between. Part of the transaction that changes the subjects, which must span the three
 * tables. Gives the deadlines that they had.
 */
export async function replaceDeadlines(
  { deadlines, deliveries, reminderChoices }: CompanionDatabase,
  subjects: readonly string[],
  made: readonly Deadline[],
  { plan, now, former = [] }: ReplaceOptions,
): Promise<readonly KeptDeadline[]> {
  if (subjects.length === 0) return [];
  const earlier = byKey(former);
  const goOnFrom = (deadline: Deadline) => {
    const before = kept.get(deadline.key);
    return before !== undefined && sameDate(before, deadline) ? before : (earlier.get(deadline.key) ?? before);
  };
  const kept = byKey(await deadlines.where('subjectId').anyOf(subjects).toArray());
  const choices = byKey(await reminderChoices.bulkGet(made.map(({ key }) => key)));
  const rows = byKey(made.map((deadline) => plan(deadline, goOnFrom(deadline), choices.get(deadline.key))));
  await deadlines.bulkDelete([...kept.keys()].filter((key) => !rows.has(key)));
  await deadlines.bulkPut([...rows.values()]);

  const told = await deliveries.where('subjectId').anyOf(subjects).toArray();
  const changed = told.flatMap((delivery) => {
    const brought = inLineWith(delivery, rows.get(delivery.deadlineKey), now);
    return brought === delivery ? [] : [brought];
  });
  if (changed.length > 0) await deliveries.bulkPut(changed);
  return [...kept.values()];
}

function byKey<R extends { readonly key: string }>(rows: readonly (R | undefined)[]): ReadonlyMap<string, R> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row] as const])));
}
