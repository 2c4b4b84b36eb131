import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { CompanionDatabase } from '../database.ts';

/** What a deadline is about, in words. */
export interface Subject {
  readonly name: string;
  /** Whose it is; empty for the user's own. */
  readonly holder: string;
  /** Of the row; grows with every change. */
  readonly revision: number;
}

/** The subjects of deadlines or deliveries, by id. One that is no longer kept is missing. */
export async function readSubjects(
  { certifications, holders }: CompanionDatabase,
  of: readonly Pick<Deadline, 'subjectId'>[],
): Promise<ReadonlyMap<string, Subject>> {
  const rows = await certifications.bulkGet([...new Set(of.map(({ subjectId }) => subjectId))]);
  const kept = rows.filter((row) => row !== undefined);
  const people = await holders.bulkGet([...new Set(kept.map(({ holderId }) => holderId))]);
  const nameOf = new Map(people.map((holder) => [holder?.id, holder === undefined || holder.isMe ? '' : holder.name]));
  return new Map(
    kept.map(({ id, name, holderId, revision }) => [id, { name, holder: nameOf.get(holderId) ?? '', revision }]),
  );
}
