import type { Certification } from '../../domain/certifications/certification.ts';
import { type ExamAttempt, lockAfter } from '../../domain/certifications/exam-attempt.ts';
import type { RowsByTable } from '../../domain/history/owner-check.ts';
import { type Row, revised, saysTheSame } from '../../domain/row.ts';
import { readAttempts, readCertification } from '../../store/queries/certifications.ts';
import type { World } from '../world.ts';

/**
 * Rows to be put back, with the retake lock of every certification that they concern as its attempts then tell it: it is kept
 * with the certification, but follows from them. A certification that then says what it says now is left out.
 */
export async function withLocks({ database, now }: World, rows: RowsByTable): Promise<RowsByTable> {
  const attempts = rowsOf<ExamAttempt>(rows, 'examAttempts');
  const certifications = rowsOf<Certification>(rows, 'certifications');
  const byId = new Map(certifications.map((row) => [row.id, row]));
  const ids = new Set([...byId.keys(), ...attempts.map(({ certificationId }) => certificationId)]);
  for (const id of ids) {
    const put = byId.get(id);
    const kept = await readCertification(database, id);
    const certification = put ?? kept;
    if (certification === null || certification.deletedAt !== null) continue;
    const own = attempts.filter(({ certificationId }) => certificationId === id);
    const others = (await readAttempts(database, id)).filter((one) => own.every((row) => row.id !== one.id));
    const lock = lockAfter([...others, ...own]);
    const locked = put === undefined ? revised(certification, { lock }, now()) : { ...put, lock };
    if (kept !== null && saysTheSame(kept, locked)) byId.delete(id);
    else byId.set(id, locked);
  }
  const all: RowsByTable = new Map([...rows, ['certifications', [...byId.values()]]]);
  return new Map([...all].filter(([, its]) => its.length > 0));
}

/** Rows of a table are of its kind. */
function rowsOf<R extends Row>(rows: RowsByTable, table: string): readonly R[] {
  return (rows.get(table) ?? []) as readonly R[];
}
