import { isCurrent, LOOK_BACK_DAYS } from '../../domain/reminders/outlook.ts';
import {
  type PopupSnapshot,
  SNAPSHOT_AHEAD,
  SNAPSHOT_MORE,
  SNAPSHOT_PAST,
  SNAPSHOT_REMINDERS,
} from '../../domain/reminders/popup-snapshot.ts';
import { addDays, dayOf, type Moment, startOfDay } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readOpenDeliveries } from './reminders.ts';
import { readSubjects } from './subjects.ts';
import { readTierLine } from './tier-line.ts';

/**
 * What comes next over everything that has a date, with the words to show it. Reads the few deadlines around `now`
 * through their index; the cost does not depend on how many certifications there are.
 */
export function readPopupSnapshot(database: CompanionDatabase, { now, zone }: Moment): Promise<PopupSnapshot> {
  const { certifications, clients, deadlines, deliveries, holders, renewals, settings, tickets } = database;
  const tables = [certifications, clients, deadlines, deliveries, holders, renewals, settings, tickets];
  return database.transaction('r', tables, async () => {
    const today = dayOf({ now, zone });
    const ahead = deadlines.where('at').above(now);
    const living = certifications.filter((row) => row.deletedAt === null);
    const [past, next, aheadKeys, anyLiving, sitting, open, tier] = await Promise.all([
      deadlines
        .where('at')
        // From the start of a day: a month with a change of clocks can be an hour longer than its days.
        .between(startOfDay(addDays(today, -LOOK_BACK_DAYS), zone), now, true, true)
        .reverse()
        .limit(SNAPSHOT_PAST)
        .toArray(),
      ahead.clone().limit(SNAPSHOT_AHEAD).toArray(),
      // Counting an index costs as much as it is long, so the count ends where nobody reads on.
      ahead
        .clone()
        .limit(SNAPSHOT_AHEAD + SNAPSHOT_MORE + 1)
        .primaryKeys(),
      living.limit(1).count(),
      certifications.where('sitting.startedAt').above(0).toArray(),
      readOpenDeliveries(database, SNAPSHOT_REMINDERS),
      readTierLine(database),
    ]);
    const found = [...past.filter((deadline) => isCurrent(deadline, now, today)), ...next];
    const subjects = await readSubjects(database, found);
    return {
      version: 3,
      zone,
      madeAt: now,
      items: found.flatMap((deadline) => {
        const subject = subjects.get(deadline.subjectId);
        if (subject === undefined) return [];
        const { key, kind, subjectId, on, at } = deadline;
        return [{ key, kind, subjectId, on, at, name: subject.name, holder: subject.holder }];
      }),
      more: aheadKeys.length - next.length,
      sittings: sitting.flatMap((row) =>
        row.sitting === null || row.deletedAt !== null
          ? []
          : [{ certificationId: row.id, name: row.name, ...row.sitting }],
      ),
      reminders: open.items.map(({ key, kind, subjectId, on, at, name, holder }) => {
        return { key, kind, subjectId, on, at, name, holder };
      }),
      remindersOpen: open.count,
      tier: tier?.line ?? null,
      anyCertification: anyLiving > 0,
    };
  });
}
