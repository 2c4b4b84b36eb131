import { type Row, saysTheSame } from '../row.ts';
import type { EpochMs } from '../time.ts';
import type { HistoryRecord } from './history-record.ts';
import { historyTable } from './history-tables.ts';

type Noted = Pick<HistoryRecord, 'at' | 'before'>;

/**
 * A row as it was at a moment, worked out from what it is now and the records of its changes in any order; null when it was
 * not there yet. What was typed within ten minutes counts as typed at once.
 */
export function stateAsOf<R extends Row>(table: string, kept: R, records: readonly Noted[], at: EpochMs): R | null {
  if (kept.createdAt > at) return null;
  const first = records
    .filter((record) => record.at > at)
    .reduce<Noted | null>((least, one) => (least === null || isEarlier(one, least) ? one : least), null);
  return first === null ? kept : formerRow(table, kept, first.before);
}

/** A row with what a record says that it was. Its file is never part of a record, so it stays as it is. */
export function formerRow<R extends Row>(table: string, kept: R, before: Row): R {
  const { file } = historyTable(table);
  return file === null ? { ...kept, ...before } : { ...kept, deletedAt: before.deletedAt };
}

/**
 * The row that brings another state back, as the next revision; null when it says the same already. `former` is null for
 * a row that was not there.
 */
export function broughtBack<R extends Row>(kept: R, former: R | null, now: EpochMs): R | null {
  const next = { updatedAt: now, revision: kept.revision + 1 };
  if (former === null || former.deletedAt !== null) {
    return kept.deletedAt === null ? { ...kept, ...next, deletedAt: now } : null;
  }
  return saysTheSame(kept, former) ? null : { ...former, ...next, createdAt: kept.createdAt };
}

/** Whether the file of a row is no longer kept, so that the row must not come back without it. */
export function isFileLost(table: string, row: object): boolean {
  const { file } = historyTable(table);
  return file !== null && Reflect.get(Object(Reflect.get(row, file)), 'size') === 0;
}

function isEarlier(one: Noted, other: Noted): boolean {
  return one.before.revision < other.before.revision;
}
