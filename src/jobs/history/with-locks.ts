import type { Certification } from '../../domain/certifications/certification.ts';
import { type ExamAttempt, lockAfter } from '../../domain/certifications/exam-attempt.ts';
import type { RowsByTable } from '../../domain/history/owner-check.ts';
import { type Row, revised } from '../../domain/row.ts';
import { readAttempts, readCertification } from '../../store/queries/certifications.ts';
import type { World } from '../world.ts';

/**
 * Rows to be put back, with the retake lock of every certification that they concern as its attempts then tell it: it is kept
 * with the certification, but follows from them.
 */
export async function withLocks({ database, now }: World, rows: RowsByTable): Promise<RowsByTable> {
  const attempts = rowsOf<ExamAttempt>(rows, 'examAttempts');
  const certifications = rowsOf<Certification>(rows, 'certifications');
  const byId = new Map(certifications.map((row) => [row.id, row]));
  const ids = new Set([...byId.keys(), ...attempts.map(({ certificationId }) => certificationId)]);
  for (const id of ids) {
    const put = byId.get(id);
    const certification = put ?? (await readCertification(database, id));
    if (certification === null || certification.deletedAt !== null) continue;
    const own = attempts.filter(({ certificationId }) => certificationId === id);
    const others = (await readAttempts(database, id)).filter((one) => own.every((row) => row.id !== one.id));
    const lock = lockAfter([...others, ...own]);
    if (JSON.stringify(lock) === JSON.stringify(certification.lock)) continue;
    byId.set(id, put === undefined ? revised(certification, { lock }, now()) : { ...put, lock });
  }
  return byId.size === 0 ? rows : new Map([...rows, ['certifications', [...byId.values()]]]);
}

/** Rows of a table are of its kind. */
function rowsOf<R extends Row>(rows: RowsByTable, table: string): readonly R[] {
  return (rows.get(table) ?? []) as readonly R[];
}
