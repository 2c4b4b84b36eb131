import type { PointsAccount } from '../domain/points/points-account.ts';
import { changePointsAccount } from '../store/changes/points-account.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import type { World } from './world.ts';

export interface SavedPointsAccount {
  readonly kind: 'done';
  readonly undo: () => Promise<SavedPointsAccount>;
}

/**
 * Keeps what the user said of the tier or the rules and lets the watch follow it; gives what takes it back. The change is
 * worked out from what is kept at that moment, so that two pages do not undo each other.
 */
export async function savePointsAccount(
  world: World,
  change: (before: PointsAccount) => Partial<PointsAccount>,
): Promise<SavedPointsAccount> {
  const before = await changePointsAccount(world.database, change);
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: () => savePointsAccount(world, () => before) };
}
