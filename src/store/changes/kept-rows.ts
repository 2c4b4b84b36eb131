import type { Table } from 'dexie';
import type { Row } from '../../domain/row.ts';
import { changingTransaction, noteHistory } from './note-history.ts';

/** A row before and after a change; `before` is undefined for a new row. */
export interface Changed<R extends Row> {
  readonly before: R | undefined;
  readonly after: R;
}

/** Thrown inside a transaction so that all of it is rolled back; the change that threw it answers with a value. */
export class ChangedElsewhere extends Error {}

/** Whether a change is one of many saves of a text that is being written. */
interface KeepOptions {
  readonly typed?: boolean;
}

/**
 * Puts rows after checking that each follows the revision that is kept, and keeps in the history what they were. New rows
 * are added, so an id is never reused. For use inside a transaction of `changeRows`; throws `ChangedElsewhere` when a row has
 * moved on since it was read.
 */
export async function keepRows<R extends Row>(
  table: Table<R, string>,
  rows: readonly R[],
  { typed = false }: KeepOptions = {},
): Promise<Changed<R>[]> {
  changingTransaction();
  const fresh = rows.filter((row) => row.revision === 1);
  const later = rows.filter((row) => row.revision > 1);
  if (fresh.length > 0) await table.bulkAdd(fresh);
  const kept = later.length > 0 ? await table.bulkGet(later.map((row) => row.id)) : [];
  const changed = later.map((after, index) => {
    const before = kept[index];
    if (before?.revision !== after.revision - 1) throw new ChangedElsewhere();
    return { before, after };
  });
  if (changed.length > 0) {
    await table.bulkPut(later);
    await noteHistory(table, changed, typed);
  }
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

/** A refusal of one part leaves what the other has written: only thrown does it roll both back. */
export function orBack<Kept>(kept: Kept | 'changed-elsewhere'): Kept {
  if (kept === 'changed-elsewhere') throw new ChangedElsewhere();
  return kept;
}
