import type { Table } from 'dexie';
import type { Certification, Holder } from '../../domain/certifications/certification.ts';
import type { ExamAttempt } from '../../domain/certifications/exam-attempt.ts';
import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { KeptDeadline } from '../../domain/reminders/planning.ts';
import type { Row } from '../../domain/row.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readDeadlinesMadeFor } from '../queries/settings.ts';
import { addDeadlines, type Plan, replaceDeadlines } from './subject-deadlines.ts';

/** Rows as they shall be, each with a revision one above the kept one (1 for a new row). */
export interface CertificationChange {
  readonly holders?: readonly Holder[];
  readonly certifications?: readonly Certification[];
  readonly examAttempts?: readonly ExamAttempt[];
  /** For a change that takes another back: the deadlines that the other replaced, whose reminders go on where they were. */
  readonly deadlines?: readonly KeptDeadline[];
}

/** A row before and after a change; `before` is undefined for a new row. */
export interface Changed<R extends Row> {
  readonly before: R | undefined;
  readonly after: R;
}

/** What a change replaced: enough to take it back. */
export interface KeptChange {
  readonly holders: readonly Changed<Holder>[];
  readonly certifications: readonly Changed<Certification>[];
  readonly examAttempts: readonly Changed<ExamAttempt>[];
  readonly deadlines: readonly KeptDeadline[];
}

/** Thrown inside the transaction so that all of it is rolled back; never leaves this file. */
class ChangedElsewhere extends Error {}

const SLICE = 1_000;

export interface ChangeOptions {
  /** Names the zone and calendar that `deadlinesOf` rests on. */
  readonly madeFor: string;
  /** The deadlines of a certification as it shall be. */
  readonly deadlinesOf: (certification: Certification) => readonly Deadline[];
  readonly plan: Plan;
  readonly now: EpochMs;
  /** Told how many certifications are written; called between slices of a long change. */
  readonly onProgress?: (written: number) => void;
  /** Aborting rolls the whole change back and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Keeps a change and the deadlines that follow from it in one transaction, or nothing of it.
 * Refuses when a row has been changed by another page since it was read.
 */
export async function keepCertificationChange(
  database: CompanionDatabase,
  change: CertificationChange,
  { madeFor, deadlinesOf, plan, now, onProgress, signal }: ChangeOptions,
): Promise<KeptChange | 'changed-elsewhere'> {
  const { holders, certifications, examAttempts, deadlines, deliveries, reminderChoices, settings } = database;
  const tables = [holders, certifications, examAttempts, deadlines, deliveries, reminderChoices, settings];
  try {
    return await database.transaction('rw', tables, async () => {
      const keptHolders = await keepRows(holders, change.holders ?? []);
      const keptCertifications: Changed<Certification>[] = [];
      const keptDeadlines: KeptDeadline[] = [];
      const rows = change.certifications ?? [];
      for (let start = 0; start < rows.length; start += SLICE) {
        signal?.throwIfAborted();
        const slice = rows.slice(start, start + SLICE);
        const kept = await keepRows(certifications, slice);
        const fresh = slice.filter(({ revision }) => revision === 1);
        const known = slice.filter(({ revision }) => revision > 1);
        await addDeadlines(database, fresh.flatMap(deadlinesOf), plan);
        const made = known.flatMap(deadlinesOf);
        const former = change.deadlines ?? [];
        keptDeadlines.push(...(await replaceDeadlines(database, idsOf(known), made, { plan, now, former })));
        keptCertifications.push(...kept);
        onProgress?.(start + slice.length);
      }
      signal?.throwIfAborted();
      // Zone or calendar were changed meanwhile, so these do not fit the others: without the note all are made anew.
      if ((await readDeadlinesMadeFor(database)) !== madeFor) await settings.delete('deadlines-made-for');
      const keptAttempts = await keepRows(examAttempts, change.examAttempts ?? []);
      return {
        holders: keptHolders,
        certifications: keptCertifications,
        examAttempts: keptAttempts,
        deadlines: keptDeadlines,
      };
    });
  } catch (error) {
    if (error instanceof ChangedElsewhere) return 'changed-elsewhere';
    throw error;
  }
}

/** Puts rows after checking that each follows the revision that is kept. New rows are added, so an id is never reused. */
async function keepRows<R extends Row>(table: Table<R, string>, rows: readonly R[]): Promise<Changed<R>[]> {
  const fresh = rows.filter((row) => row.revision === 1);
  const later = rows.filter((row) => row.revision > 1);
  if (fresh.length > 0) await table.bulkAdd(fresh);
  const before = later.length > 0 ? await table.bulkGet(later.map((row) => row.id)) : [];
  const changed = later.map((after, index) => ({ before: before[index], after }));
  if (changed.some(({ before, after }) => before?.revision !== after.revision - 1)) throw new ChangedElsewhere();
  if (later.length > 0) await table.bulkPut(later);
  return [...fresh.map((after) => ({ before: undefined, after })), ...changed];
}

function idsOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => id);
}
