import { buried } from '../domain/row.ts';
import { readAttempts, readCertification } from '../store/queries/certifications.ts';
import { type ChangeOutcome, changeCertifications } from './change-certifications.ts';
import type { World } from './world.ts';

/** Deletes certifications with their attempts. Those already gone are passed over. */
export async function deleteCertifications(world: World, ids: readonly string[]): Promise<ChangeOutcome> {
  const now = world.now();
  const found = await Promise.all(ids.map((id) => readCertification(world.database, id)));
  const certifications = found.filter((row) => row !== null);
  const attempts = await Promise.all(certifications.map(({ id }) => readAttempts(world.database, id)));
  return changeCertifications(world, {
    certifications: certifications.map((row) => buried(row, now)),
    examAttempts: attempts.flat().map((row) => buried(row, now)),
  });
}
