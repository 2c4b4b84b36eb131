import type { Certification, Holder } from '../../domain/certifications/certification.ts';
import { isCurrent, LOOK_BACK_DAYS } from '../../domain/reminders/outlook.ts';
import { type PopupSnapshot, SNAPSHOT_AHEAD, SNAPSHOT_PAST } from '../../domain/reminders/popup-snapshot.ts';
import { addDays, dayOf, type Moment, startOfDay } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';

/**
 * What comes next over everything that has a date, with the words to show it. Reads the few deadlines around `now`
 * through their index; the cost does not depend on how many certifications there are.
 */
export function readPopupSnapshot(database: CompanionDatabase, { now, zone }: Moment): Promise<PopupSnapshot> {
  const { certifications, deadlines, holders } = database;
  return database.transaction('r', [certifications, deadlines, holders], async () => {
    const today = dayOf({ now, zone });
    const ahead = deadlines.where('at').above(now);
    const living = certifications.filter((row) => row.deletedAt === null);
    const [past, next, aheadCount, certificationCount, anyLiving, sitting] = await Promise.all([
      deadlines
        .where('at')
        // From the start of a day: a month with a change of clocks can be an hour longer than its days.
        .between(startOfDay(addDays(today, -LOOK_BACK_DAYS), zone), now, true, true)
        .reverse()
        .limit(SNAPSHOT_PAST)
        .toArray(),
      ahead.clone().limit(SNAPSHOT_AHEAD).toArray(),
      ahead.count(),
      certifications.count(),
      living.limit(1).count(),
      certifications.where('sitting.startedAt').above(0).toArray(),
    ]);
    const found = [...past.filter((deadline) => isCurrent(deadline, now, today)), ...next];
    const subjects = byId(await certifications.bulkGet(found.map(({ subjectId }) => subjectId)));
    const people = byId(await holders.bulkGet([...new Set([...subjects.values()].map((row) => row.holderId))]));
    return {
      version: 1,
      zone,
      items: found.flatMap((deadline) => {
        const subject = subjects.get(deadline.subjectId);
        if (subject === undefined) return [];
        const holder = people.get(subject.holderId);
        return [{ ...deadline, name: subject.name, holder: holder === undefined || holder.isMe ? '' : holder.name }];
      }),
      more: Math.max(0, aheadCount - next.length),
      sittings: sitting.flatMap((row) =>
        row.sitting === null || row.deletedAt !== null
          ? []
          : [{ certificationId: row.id, name: row.name, ...row.sitting }],
      ),
      // The deleted are counted with the others, which no index tells apart, but never alone: an empty popup asks.
      certifications: anyLiving === 0 ? 0 : certificationCount,
    };
  });
}

function byId<R extends Certification | Holder>(rows: readonly (R | undefined)[]): ReadonlyMap<string, R> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
}
