import type { EpochMs } from './time.ts';

/** What every kept row carries, so that rows of two devices can be merged one day. */
export interface Row {
  /** A UUID. */
  readonly id: string;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
  /** 1 when created, one more at every change. */
  readonly revision: number;
  /** The moment of deletion; null while the row lives. */
  readonly deletedAt: EpochMs | null;
}

/** What a new row starts with. */
export function newRow(id: string, now: EpochMs): Row {
  return { id, createdAt: now, updatedAt: now, revision: 1, deletedAt: null };
}

/** A row with some fields changed, as the next revision. */
export function revised<R extends Row>(row: R, change: Partial<Omit<R, keyof Row>>, now: EpochMs): R {
  return { ...row, ...change, updatedAt: now, revision: row.revision + 1 };
}

/** A row as deleted, as the next revision: a tombstone, so that the deletion can be undone and merged. */
export function buried<R extends Row>(row: R, now: EpochMs): R {
  return { ...row, updatedAt: now, revision: row.revision + 1, deletedAt: now };
}

/** The row that takes a change back: what it was before, or a tombstone for what did not exist; as the next revision. */
export function takenBack<R extends Row>(
  change: { readonly before: R | undefined; readonly after: R },
  now: EpochMs,
): R {
  const { before, after } = change;
  return before === undefined ? buried(after, now) : { ...before, updatedAt: now, revision: after.revision + 1 };
}

/** Whether two revisions of a row hold the same, or are both deleted: all but when and how often it was changed. */
export function saysTheSame<R extends Row>(one: R, other: R): boolean {
  return saying(one) === saying(other);
}

function saying(row: Row): string {
  const { revision: _revision, updatedAt: _updatedAt, deletedAt, ...content } = row;
  return JSON.stringify([deletedAt === null, Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
