import type { BackupTable } from './backup-table.ts';
import { isLiving } from './backup-table.ts';
import { sameValue } from './same-value.ts';

/** What a restore does to the rows of one table that the user can see. Deleted rows do not count. */
export interface TableReport {
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

/** `replace`: afterwards a table is as the backup has it. `merge`: of every row the newer version stays. */
export type RestoreMode = 'replace' | 'merge';

/** Adds up a table's report row by row, so that a long one need not be held. */
export interface ReportSum {
  /** What is there now and what the backup has of the same row; undefined where one of them has none. */
  readonly count: (mine: object | undefined, theirs: object | undefined) => void;
  readonly report: () => TableReport;
}

type Restoring = Pick<BackupTable, 'newerOf' | 'completed'>;

/** A share of the living rows that nobody gives up unasked. */
const LARGE_SHARE = 0.25;
/** Fewer rows than this are no share of anything. */
const FEW = 3;

export function reportSum(name: string, table: Restoring, mode: RestoreMode): ReportSum {
  const sum = { added: 0, changed: 0, removed: 0, same: 0 };
  return {
    count: (mine, theirs) => {
      const after = afterRestore(mine, theirs, table, mode);
      const [was, is] = [mine !== undefined && isLiving(mine), after !== undefined && isLiving(after)];
      if (!was && !is) return;
      if (!was) sum.added += 1;
      else if (!is) sum.removed += 1;
      else if (mine === after || sameValue(mine, after)) sum.same += 1;
      else sum.changed += 1;
    },
    report: () => ({ table: name, ...sum }),
  };
}

/** The row as a restore leaves it; undefined where it leaves none. */
export function afterRestore(
  mine: object | undefined,
  theirs: object | undefined,
  table: Restoring,
  mode: RestoreMode,
): object | undefined {
  if (mine === undefined) return theirs;
  if (theirs === undefined) return mode === 'replace' ? undefined : mine;
  return mode === 'replace' ? table.completed(theirs, mine) : table.newerOf(mine, theirs);
}

/** Whether a restore takes away so much, of everything or of one table, that the user is asked first. */
export function dropsMuch(reports: readonly TableReport[]): boolean {
  const all = { added: 0, changed: 0, removed: 0, same: 0 };
  for (const { changed, removed, same } of reports) {
    all.changed += changed;
    all.removed += removed;
    all.same += same;
  }
  return [all, ...reports].some(({ changed, removed, same }) => {
    const living = changed + removed + same;
    return removed >= FEW && removed / living >= LARGE_SHARE;
  });
}
