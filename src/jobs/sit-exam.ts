import { revised } from '../domain/row.ts';
import { readCertification } from '../store/queries/certifications.ts';
import { changeCertifications } from './change-certifications.ts';
import type { AttemptOutcomeOrGone } from './log-attempt.ts';
import type { World } from './world.ts';

/** Notes that the exam is being sat from now on. `limitMinutes` is what HubSpot shows beside the exam, if it was given. */
export function startSitting(
  world: World,
  certificationId: string,
  limitMinutes: number | null,
): Promise<AttemptOutcomeOrGone> {
  return changeSitting(world, certificationId, { startedAt: world.now(), limitMinutes });
}

/** Takes a sitting back that did not happen. One that did ends with its attempt being logged. */
export function cancelSitting(world: World, certificationId: string): Promise<AttemptOutcomeOrGone> {
  return changeSitting(world, certificationId, null);
}

async function changeSitting(
  world: World,
  certificationId: string,
  sitting: { startedAt: number; limitMinutes: number | null } | null,
): Promise<AttemptOutcomeOrGone> {
  const certification = await readCertification(world.database, certificationId);
  if (certification === null) return { kind: 'gone' };
  return changeCertifications(world, { certifications: [revised(certification, { sitting }, world.now())] });
}
