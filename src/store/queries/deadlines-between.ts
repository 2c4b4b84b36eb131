import type { KeptDeadline } from '../../domain/reminders/planning.ts';
import type { DayText } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readSubjects, type Subject } from './subjects.ts';

/** A deadline of a day, with the words of what it is about. */
export interface DatedDeadline {
  readonly deadline: KeptDeadline;
  readonly on: DayText;
  readonly subject: Subject;
}

/** Every deadline that has a day from `first` to `last`, both included, in order; those that are moments have none. */
export async function readDeadlinesBetween(
  database: CompanionDatabase,
  first: DayText,
  last: DayText,
): Promise<readonly DatedDeadline[]> {
  const found = await database.deadlines
    .orderBy('at')
    .filter(({ on }) => on !== null && on.on >= first && on.on <= last)
    .toArray();
  const subjects = await readSubjects(database, found);
  return found.flatMap((deadline) => {
    const subject = subjects.get(deadline.subjectId);
    return deadline.on === null || subject === undefined ? [] : [{ deadline, on: deadline.on.on, subject }];
  });
}
