import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import type { Plan } from './subject-deadlines.ts';

/**
 * Plans anew the deadlines that were told of at a moment which is still to come, as when the clock was wrong for a while and
 * is right again: what comes due until then would be taken for told. Their records keep anything from being told twice.
 */
export async function replanToldAhead(
  database: CompanionDatabase,
  { plan, now }: { readonly plan: Plan; readonly now: EpochMs },
): Promise<void> {
  const { deadlines, deliveries, reminderChoices } = database;
  const toldAhead = deliveries.where('claimedAt').above(now);
  // Nearly always there is none, and nothing to be written.
  if ((await toldAhead.clone().limit(1).count()) === 0) return;
  await database.transaction('rw', [deadlines, deliveries, reminderChoices], async () => {
    const keys = new Set((await toldAhead.clone().toArray()).map(({ deadlineKey }) => deadlineKey));
    const kept = (await deadlines.bulkGet([...keys])).filter((deadline) => deadline !== undefined);
    const ahead = kept.filter(({ after }) => after > now);
    const choices = await reminderChoices.bulkGet(ahead.map(({ key }) => key));
    await deadlines.bulkPut(ahead.map((deadline, index) => plan(deadline, deadline, choices[index])));
  });
}
