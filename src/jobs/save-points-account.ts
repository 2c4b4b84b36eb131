import type { PointsAccount } from '../domain/points/points-account.ts';
import { takenBack } from '../domain/points/taken-back.ts';
import { POINTS_RULES } from '../facts/points-rules.ts';
import { changePointsAccount } from '../store/changes/points-account.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import type { World } from './world.ts';

export interface SavedPointsAccount {
  readonly kind: 'done';
  readonly undo: () => Promise<SavedPointsAccount>;
}

type Change = (before: PointsAccount) => Partial<PointsAccount>;

/**
 * Keeps what the user said of the tier or the rules and lets the watch follow it; gives what takes it back, and only that.
 * The change is worked out from what is kept at that moment, so that two pages do not undo each other.
 */
export async function savePointsAccount(world: World, change: Change): Promise<SavedPointsAccount> {
  let after: Partial<PointsAccount> = {};
  const before = await changePointsAccount(world.database, (account) => {
    after = change(account);
    return after;
  });
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: () => savePointsAccount(world, backTo(before, after)) };
}

/** Of the overrides, each figure by itself: others may have been changed since. */
function backTo(before: Partial<PointsAccount>, after: Partial<PointsAccount>): Change {
  if (before.overrides === undefined || after.overrides === undefined) return () => before;
  const change = { before: before.overrides, after: after.overrides };
  return (now) => ({ ...before, overrides: takenBack(now.overrides, change, POINTS_RULES.growthMarkets.value) });
}
