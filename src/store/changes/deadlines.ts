import type { Certification } from '../../domain/certifications/certification.ts';
import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { CompanionDatabase } from '../database.ts';

/**
 * Makes every deadline anew, as when the user's zone or holidays have changed, and notes what they were made for.
 * One transaction: an interrupted run leaves the old ones and the old note, so the next one starts over.
 */
export function rebuildDeadlines(
  database: CompanionDatabase,
  madeFor: string,
  deadlinesOf: (certification: Certification) => readonly Deadline[],
): Promise<void> {
  const { certifications, deadlines, settings } = database;
  return database.transaction('rw', [certifications, deadlines, settings], async () => {
    await deadlines.clear();
    let after = '';
    for (;;) {
      const slice = await certifications.where('id').above(after).limit(1_000).toArray();
      const last = slice.at(-1);
      if (last === undefined) break;
      await deadlines.bulkPut(slice.flatMap(deadlinesOf));
      after = last.id;
    }
    await settings.put({ key: 'deadlines-made-for', value: madeFor });
  });
}
