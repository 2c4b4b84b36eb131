import type { Certification, Holder } from '../../domain/certifications/certification.ts';
import type { ExamAttempt } from '../../domain/certifications/exam-attempt.ts';
import type { CompanionDatabase } from '../database.ts';

const SLICE = 500;

/** One living certification; null when there is none of that id or it was deleted. */
export async function readCertification(database: CompanionDatabase, id: string): Promise<Certification | null> {
  const row = await database.certifications.get(id);
  return row === undefined || row.deletedAt !== null ? null : row;
}

/** The first living certifications by expiry, for a first screen before all of them are read. */
export async function readFirstToExpire(database: CompanionDatabase, limit: number): Promise<Certification[]> {
  return database.certifications
    .orderBy('expires.on')
    .filter((row) => row.deletedAt === null)
    .limit(limit)
    .toArray();
}

/**
 * Gives every living certification to `take`, slice by slice, so that a page stays responsive in between.
 * In no particular order.
 */
export async function walkCertifications(
  database: CompanionDatabase,
  take: (rows: readonly Certification[]) => void,
): Promise<void> {
  let after = '';
  for (;;) {
    const slice = await database.certifications.where('id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return;
    take(slice.filter((row) => row.deletedAt === null));
    after = last.id;
  }
}

/** Every living certification. */
export async function readAllCertifications(database: CompanionDatabase): Promise<Certification[]> {
  const found: Certification[] = [];
  await walkCertifications(database, (rows) => found.push(...rows));
  return found;
}

/** The living certifications of one holder. */
export function readCertificationsOfHolder(database: CompanionDatabase, holderId: string): Promise<Certification[]> {
  return database.certifications
    .where('holderId')
    .equals(holderId)
    .filter((row) => row.deletedAt === null)
    .toArray();
}

/** The living attempts at one certification's exam, latest first. */
export async function readAttempts(database: CompanionDatabase, certificationId: string): Promise<ExamAttempt[]> {
  const rows = await database.examAttempts.where('certificationId').equals(certificationId).toArray();
  return rows.filter((row) => row.deletedAt === null).sort((a, b) => b.endedAt - a.endedAt);
}

/** Everybody who holds certifications, the user first, then by name. */
export async function readHolders(database: CompanionDatabase): Promise<Holder[]> {
  const rows = await database.holders.filter((row) => row.deletedAt === null).toArray();
  return rows.sort((a, b) => Number(b.isMe) - Number(a.isMe) || a.name.localeCompare(b.name));
}
