import type { Table } from 'dexie';
import { type Row, saysTheSame } from '../../domain/row.ts';
import type { Changed } from './kept-rows.ts';

/**
 * Changes to be taken back, as if they had just been made: a row that was changed again since, and taken back to what this
 * change made of it, is at a later revision but says the same. One that says something else is left for `keepRows` to refuse.
 */
export async function asKeptNow<R extends Row>(
  table: Table<R, string>,
  changes: readonly Changed<R>[],
): Promise<readonly Changed<R>[]> {
  const kept = await table.bulkGet(changes.map(({ after }) => after.id));
  return changes.map(({ before, after }, index) => {
    const now = kept[index];
    return { before, after: now !== undefined && saysTheSame(now, after) ? now : after };
  });
}
