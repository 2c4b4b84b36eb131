import type { Certification } from '../../domain/certifications/certification.ts';
import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { type Plan, replaceDeadlines } from './subject-deadlines.ts';

export interface RebuildOptions {
  /** Names everything that the deadlines and their reminders rest on besides their subjects. */
  readonly madeFor: string;
  readonly deadlinesOf: (certification: Certification) => readonly Deadline[];
  readonly plan: Plan;
  readonly now: EpochMs;
}

/**
 * Makes every deadline and its next reminder anew, as when the user's zone, holidays or leads have changed, and notes what
 * they were made for. What has been told stays told. One transaction: an interrupted run leaves the old ones and the old
 * note, so the next one starts over.
 */
export function rebuildDeadlines(
  database: CompanionDatabase,
  { madeFor, deadlinesOf, plan, now }: RebuildOptions,
): Promise<void> {
  const { certifications, deadlines, deliveries, reminderChoices, settings } = database;
  const tables = [certifications, deadlines, deliveries, reminderChoices, settings];
  return database.transaction('rw', tables, async () => {
    let after = '';
    for (;;) {
      const slice = await certifications.where('id').above(after).limit(1_000).toArray();
      const last = slice.at(-1);
      if (last === undefined) break;
      const ids = slice.map(({ id }) => id);
      await replaceDeadlines(database, ids, slice.flatMap(deadlinesOf), { plan, now });
      after = last.id;
    }
    await settings.put({ key: 'deadlines-made-for', value: madeFor });
  });
}
