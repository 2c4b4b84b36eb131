import type { Certification, Holder } from '../../domain/certifications/certification.ts';
import type { ExamAttempt } from '../../domain/certifications/exam-attempt.ts';
import type { Deadline } from '../../domain/reminders/deadline.ts';
import type { KeptDeadline } from '../../domain/reminders/planning.ts';
import type { Row } from '../../domain/row.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';
import { readDeadlinesMadeFor } from '../queries/settings.ts';
import { changeRows } from './change-rows.ts';
import { type Changed, keepRows } from './kept-rows.ts';
import { addDeadlines, type Plan, replaceDeadlines } from './subject-deadlines.ts';

/** Rows as they shall be, each with a revision one above the kept one (1 for a new row). */
export interface CertificationChange {
  readonly holders?: readonly Holder[];
  readonly certifications?: readonly Certification[];
  readonly examAttempts?: readonly ExamAttempt[];
  /** For a change that takes another back: the deadlines that the other replaced, whose reminders go on where they were. */
  readonly deadlines?: readonly KeptDeadline[];
}

/** What a change replaced: enough to take it back. */
export interface KeptChange {
  readonly holders: readonly Changed<Holder>[];
  readonly certifications: readonly Changed<Certification>[];
  readonly examAttempts: readonly Changed<ExamAttempt>[];
  readonly deadlines: readonly KeptDeadline[];
}

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
  return changeRows(database, tables, async () => {
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
}

function idsOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => id);
}
