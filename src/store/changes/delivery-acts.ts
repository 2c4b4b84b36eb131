import type { Delivery } from '../../domain/reminders/delivery.ts';
import { isOpen, snoozed } from '../../domain/reminders/delivery-key.ts';
import { type KeptDeadline, sameDate } from '../../domain/reminders/planning.ts';
import type { ReminderChoice } from '../../domain/reminders/reminder-rule.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';

/** What the user does about reminders: closes them, or puts them off. */
export type Act = { readonly kind: 'acknowledge' } | { readonly kind: 'snooze'; readonly until: EpochMs };

/** The deadline of a delivery after an act on it; the same object when nothing changes. */
export type AfterAct = (kept: KeptDeadline, delivery: Delivery, choice: ReminderChoice | undefined) => KeptDeadline;

interface Changed<R> {
  /** Undefined for a row that was added. */
  readonly before: R | undefined;
  readonly after: R;
}

/** What an act replaced: enough to take it back. */
export interface KeptAct {
  readonly deliveries: readonly Changed<Delivery>[];
  readonly deadlines: readonly Changed<KeptDeadline>[];
}

/** Acts on those of the deliveries that are still open, or snoozed, in one transaction. */
export function keepAct(
  database: CompanionDatabase,
  keys: readonly string[],
  act: Act,
  { now, afterAct }: { readonly now: EpochMs; readonly afterAct: AfterAct },
): Promise<KeptAct> {
  const { deadlines, deliveries, reminderChoices } = database;
  return database.transaction('rw', [deadlines, deliveries, reminderChoices], async () => {
    const rows = (await deliveries.bulkGet([...keys])).filter((row) => row !== undefined);
    const concerned = rows.filter((row) => isOpen(row) || row.state === 'planned');
    const changed = concerned.flatMap((row) => acted(row, act, now));
    await deliveries.bulkPut(changed.map(({ after }) => after));

    const byDeadline = Map.groupBy(concerned, ({ deadlineKey }) => deadlineKey);
    const deadlineKeys = [...byDeadline.keys()];
    const known = await deadlines.bulkGet(deadlineKeys);
    const choices = await reminderChoices.bulkGet(deadlineKeys);
    const kept = known.flatMap((before, index): Changed<KeptDeadline>[] => {
      if (before === undefined) return [];
      const its = byDeadline.get(before.key) ?? [];
      const after = its.reduce((deadline, delivery) => afterAct(deadline, delivery, choices[index]), before);
      return after === before ? [] : [{ before, after }];
    });
    await deadlines.bulkPut(kept.map(({ after }) => after));
    return { deliveries: changed, deadlines: kept };
  });
}

/** Takes an act back where nothing has happened since. Tells whether everything could be taken back. */
export function takeActBack(database: CompanionDatabase, kept: KeptAct): Promise<boolean> {
  const { deadlines, deliveries } = database;
  return database.transaction('rw', [deadlines, deliveries], async () => {
    const now = await deliveries.bulkGet(kept.deliveries.map(({ after }) => after.key));
    const dates = await deadlines.bulkGet(kept.deliveries.map(({ after }) => after.deadlineKey));
    const course = await deadlines.bulkGet(kept.deadlines.map(({ after }) => after.key));
    const moved =
      kept.deliveries.some(({ after }, index) => !sameAct(now[index], after) || !stillOf(after, dates[index])) ||
      kept.deadlines.some(({ after }, index) => !sameCourse(course[index], after));
    if (moved) return false;
    for (const { before, after } of kept.deliveries) {
      if (before === undefined) await deliveries.delete(after.key);
      else await deliveries.put(before);
    }
    for (const { before } of kept.deadlines) if (before !== undefined) await deadlines.put(before);
    return true;
  });
}

function sameAct(now: Delivery | undefined, then: Delivery): boolean {
  return now?.state === then.state && now.actedAt === then.actedAt && now.due === then.due;
}

/** Whether the deadline that a delivery reminds of is still there: a renewed one has nothing to be opened again. */
function stillOf(delivery: Delivery, deadline: KeptDeadline | undefined): boolean {
  return deadline !== undefined && sameDate(delivery, deadline);
}

function sameCourse(now: KeptDeadline | undefined, then: KeptDeadline): boolean {
  return now?.at === then.at && now.settled === then.settled && now.next?.due === then.next?.due;
}

/** A snoozed row that is put off again only changes its moment: it has not been shown in between. */
function acted(row: Delivery, act: Act, now: EpochMs): Changed<Delivery>[] {
  if (act.kind === 'acknowledge') {
    // One that was snoozed and is closed before it came is told of, in the history, at the moment it is closed.
    const claimedAt = row.claimedAt ?? now;
    return [{ before: row, after: { ...row, state: 'acted', action: 'acknowledged', actedAt: now, claimedAt } }];
  }
  if (row.state === 'planned') return [{ before: row, after: { ...row, due: act.until } }];
  return [
    { before: row, after: { ...row, state: 'acted', action: 'snoozed', actedAt: now } },
    { before: undefined, after: snoozed(row, act.until) },
  ];
}
