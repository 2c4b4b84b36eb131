import type { Table } from 'dexie';
import type { Row } from '../../domain/row.ts';

/** A row before and after a change; `before` is undefined for a new row. */
export interface Changed<R extends Row> {
  readonly before: R | undefined;
  readonly after: R;
}

/** Thrown inside a transaction so that all of it is rolled back; the change that threw it answers with a value. */
export class ChangedElsewhere extends Error {}

/**
 * Puts rows after checking that each follows the revision that is kept. New rows are added, so an id is never reused.
 * For use inside a transaction; throws `ChangedElsewhere` when a row has moved on since it was read.
 */
export async function keepRows<R extends Row>(table: Table<R, string>, rows: readonly R[]): Promise<Changed<R>[]> {
  const fresh = rows.filter((row) => row.revision === 1);
  const later = rows.filter((row) => row.revision > 1);
  if (fresh.length > 0) await table.bulkAdd(fresh);
  const before = later.length > 0 ? await table.bulkGet(later.map((row) => row.id)) : [];
  const changed = later.map((after, index) => ({ before: before[index], after }));
  if (changed.some(({ before, after }) => before?.revision !== after.revision - 1)) throw new ChangedElsewhere();
  if (later.length > 0) await table.bulkPut(later);
  return [...fresh.map((after) => ({ before: undefined, after })), ...changed];
}

/** What a transaction gives, or that a row of it had been changed by another page. */
export async function unlessChanged<Kept>(run: () => PromiseLike<Kept>): Promise<Kept | 'changed-elsewhere'> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ChangedElsewhere) return 'changed-elsewhere';
    throw error;
  }
}
