import { takenBack } from '../domain/row.ts';
import {
  type CertificationChange,
  type ChangeOptions,
  type KeptChange,
  keepCertificationChange,
} from '../store/changes/certification-change.ts';
import { readPreferences } from '../store/queries/settings.ts';
import { deadlineMaker } from './deadline-maker.ts';
import { keepWatch } from './keep-watch.ts';
import type { World } from './world.ts';

/** How a change ended. `undo` takes it back as a change of its own, and refuses if the rows have moved on since. */
export type ChangeOutcome =
  | { readonly kind: 'done'; readonly undo: () => Promise<ChangeOutcome> }
  | { readonly kind: 'changed-elsewhere' };

/** Keeps a change of certifications with its deadlines, then lets the watch follow it. */
export async function changeCertifications(
  world: World,
  change: CertificationChange,
  options: Omit<ChangeOptions, 'deadlinesOf'> = {},
): Promise<ChangeOutcome> {
  const { deadlinesOf } = deadlineMaker(await readPreferences(world.database), world.zone());
  const kept = await keepCertificationChange(world.database, change, { ...options, deadlinesOf });
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  await keepWatch(world);
  return { kind: 'done', undo: () => changeCertifications(world, reverseOf(kept, world.now())) };
}

function reverseOf(kept: KeptChange, now: number): CertificationChange {
  return {
    holders: kept.holders.map((changed) => takenBack(changed, now)),
    certifications: kept.certifications.map((changed) => takenBack(changed, now)),
    examAttempts: kept.examAttempts.map((changed) => takenBack(changed, now)),
  };
}
