import type { Holder } from '../domain/certifications/certification.ts';
import { type Row, takenBack } from '../domain/row.ts';
import { asKeptNow } from '../store/changes/as-kept-now.ts';
import {
  type CertificationChange,
  type ChangeOptions,
  type KeptChange,
  keepCertificationChange,
} from '../store/changes/certification-change.ts';
import type { Changed } from '../store/changes/kept-rows.ts';
import { readCertificationsOfHolder } from '../store/queries/certifications.ts';
import { readPreferences } from '../store/queries/settings.ts';
import { deadlineMaker } from './deadline-maker.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import { momentOf, type World } from './world.ts';

/** How a change ended. `undo` takes it back as a change of its own, and refuses if the rows have moved on since. */
export type ChangeOutcome =
  | { readonly kind: 'done'; readonly undo: () => Promise<ChangeOutcome> }
  | { readonly kind: 'changed-elsewhere' };

/** The same, with the deadlines that the change took the place of. */
export type CertificationOutcome =
  | (Extract<ChangeOutcome, { kind: 'done' }> & { readonly replaced: KeptChange['deadlines'] })
  | Exclude<ChangeOutcome, { kind: 'done' }>;

/** Keeps a change of certifications with its deadlines, then lets the watch follow it. */
export async function changeCertifications(
  world: World,
  change: CertificationChange,
  options: Pick<ChangeOptions, 'onProgress' | 'signal'> = {},
): Promise<CertificationOutcome> {
  const maker = deadlineMaker(await readPreferences(world.database), momentOf(world));
  const kept = await keepCertificationChange(world.database, change, { ...options, ...maker });
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: undoOf(world, kept), replaced: kept.deadlines };
}

/** The way back of a change that was kept. */
export function undoOf(world: World, kept: KeptChange): () => Promise<ChangeOutcome> {
  return async () => changeCertifications(world, await reverseOf(world, kept));
}

async function reverseOf({ database, now }: World, kept: KeptChange): Promise<CertificationChange> {
  const back = <R extends Row>(changed: Changed<R>) => takenBack(changed, now());
  const certifications = (await asKeptNow(database.certifications, kept.certifications)).map(back);
  const ids = new Set(certifications.map(({ id }) => id));
  const holders: Holder[] = [];
  for (const holder of (await asKeptNow(database.holders, kept.holders)).map(back)) {
    // Made by the change, but by now others refer to it too.
    const needed = holder.deletedAt !== null && (await readCertificationsOfHolder(database, holder.id));
    if (needed === false || needed.every(({ id }) => ids.has(id))) holders.push(holder);
  }
  const examAttempts = (await asKeptNow(database.examAttempts, kept.examAttempts)).map(back);
  return { holders, certifications, examAttempts, deadlines: kept.deadlines };
}
