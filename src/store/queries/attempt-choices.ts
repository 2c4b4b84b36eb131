import type { Certification } from '../../domain/certifications/certification.ts';
import type { CompanionDatabase } from '../database.ts';

/** More than this many is no choice but a search; the panel has one. */
const MOST = 100;

/**
 * The certifications whose exam may just have been sat, the likeliest first: the one asked for, one being sat, those in
 * progress, then as they were last touched.
 */
export async function readAttemptChoices(
  database: CompanionDatabase,
  asked: string | null,
): Promise<readonly Certification[]> {
  const [wanted, sitting, recent] = await Promise.all([
    asked === null ? undefined : database.certifications.get(asked),
    database.certifications.where('sitting.startedAt').above(0).toArray(),
    database.certifications.orderBy('updatedAt').reverse().limit(MOST).toArray(),
  ]);
  const inProgress = recent.filter((row) => row.stage === 'in-progress');
  const ordered = [...(wanted === undefined ? [] : [wanted]), ...sitting, ...inProgress, ...recent];
  const living = new Map(ordered.filter((row) => row.deletedAt === null).map((row) => [row.id, row]));
  return [...living.values()];
}
