import type { Table } from 'dexie';
import type { CompanionDatabase } from '../database.ts';
import { unlessChanged } from './kept-rows.ts';

/**
 * Runs a change of rows in one transaction over its tables and the history, or nothing of it. Refuses when `keepRows` finds
 * that a row of it has been changed by another page.
 */
export function changeRows<Kept>(
  database: CompanionDatabase,
  tables: readonly Table[],
  run: () => PromiseLike<Kept>,
): Promise<Kept | 'changed-elsewhere'> {
  return unlessChanged(() => database.transaction('rw', [...new Set([...tables, database.history])], run));
}
