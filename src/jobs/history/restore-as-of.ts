import { earliestKnown } from '../../domain/history/history-span.ts';
import { HISTORY_TABLES } from '../../domain/history/history-tables.ts';
import { type RestoreCounts, type RestorePlan, restorePlan } from '../../domain/history/restore-plan.ts';
import type { EpochMs } from '../../domain/time.ts';
import { keepSafeCopy } from '../../store/changes/safe-copies.ts';
import { isDiskFull } from '../../store/is-disk-full.ts';
import { readHistoryNote } from '../../store/queries/history-note.ts';
import { readConcernedRows } from '../../store/queries/rows-as-of.ts';
import { makeBackup } from '../backup/make-backup.ts';
import type { World } from '../world.ts';
import { changeWhole, type WholeOutcome } from './change-whole.ts';

/** `too-early`: not everything is known of that moment. `no-room-for-copy`: nothing was begun. */
export type AsOfOutcome = WholeOutcome | { readonly kind: 'too-early' | 'no-room-for-copy' };

/** Since when every change is in the history, so that everything can be brought back to any moment from then on. */
export async function earliestMoment({ database, now }: World): Promise<EpochMs> {
  return earliestKnown(await readHistoryNote(database), now());
}

/** What bringing everything back to a moment would change, without doing any of it. Tables of which nothing would are left out. */
export async function forecastAsOf(world: World, at: EpochMs): Promise<readonly RestoreCounts[]> {
  return (await plansFor(world, at)).map(({ counts }) => counts);
}

/**
 * Brings every row back to what it was at a moment: all of them or none. A copy of everything as it is now is kept first. It
 * is a change like any other, so it can be taken back, and stands in the history.
 */
export async function restoreAsOf(world: World, at: EpochMs): Promise<AsOfOutcome> {
  if (at < (await earliestMoment(world))) return { kind: 'too-early' };
  try {
    const { file } = await makeBackup(world);
    await keepSafeCopy(world.safe, { id: world.newId(), createdAt: world.now(), reason: 'history', file });
  } catch (error) {
    if (isDiskFull(error)) return { kind: 'no-room-for-copy' };
    throw error;
  }
  const plans = await plansFor(world, at);
  return changeWhole(world, { rows: new Map(plans.map(({ counts, rows }) => [counts.table, rows])) });
}

async function plansFor({ database, now }: World, at: EpochMs): Promise<readonly RestorePlan[]> {
  const concerned = await readConcernedRows(database, Object.keys(HISTORY_TABLES), at);
  const moment = { at, now: now() };
  const plans = [...concerned].map(([table, { rows, records }]) => restorePlan(table, rows, records, moment));
  return plans.filter(({ rows }) => rows.length > 0);
}
