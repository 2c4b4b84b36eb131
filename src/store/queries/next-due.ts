import type { KeptDeadline } from '../../domain/reminders/planning.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readSubjects, type Subject } from './subjects.ts';

/** A deadline ahead with the words of its subject. */
export interface NextDue {
  readonly deadline: KeptDeadline;
  readonly subject: Subject;
}

/** The deadlines that come next, soonest first. Reads no more of them than are asked for. */
export async function readNextDue(
  database: CompanionDatabase,
  now: EpochMs,
  limit: number,
): Promise<readonly NextDue[]> {
  const found = await database.deadlines.where('at').above(now).limit(limit).toArray();
  const subjects = await readSubjects(database, found);
  return found.flatMap((deadline) => {
    const subject = subjects.get(deadline.subjectId);
    return subject === undefined ? [] : [{ deadline, subject }];
  });
}
