import type { Row } from '../domain/row.ts';
import { takenBack } from '../domain/row.ts';
import { asKeptNow } from '../store/changes/as-kept-now.ts';
import type { Changed } from '../store/changes/kept-rows.ts';
import {
  type KeptLedgerChange,
  keepLedgerChange,
  type LedgerChange,
  type LedgerChangeOptions,
} from '../store/changes/ledger-change.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import type { World } from './world.ts';

/** Keeps a change of clients and point entries, then lets the watch follow it. */
export async function changeLedger(
  world: World,
  change: LedgerChange,
  options: LedgerChangeOptions = {},
): Promise<ChangeOutcome> {
  const kept = await keepLedgerChange(world.database, change, options);
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: async () => changeLedger(world, await reverseOf(world, kept)) };
}

async function reverseOf({ database, now }: World, { clients, pointEntries }: KeptLedgerChange): Promise<LedgerChange> {
  const back = <R extends Row>(changed: Changed<R>) => takenBack(changed, now());
  return {
    clients: (await asKeptNow(database.clients, clients)).map(back),
    pointEntries: (await asKeptNow(database.pointEntries, pointEntries)).map(back),
  };
}
