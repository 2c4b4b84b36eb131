import type { BackupTable } from '../../domain/backup/backup-table.ts';
import { afterRestore, type RestoreMode, reportSum, type TableReport } from '../../domain/backup/restore-report.ts';
import { sameValue } from '../../domain/backup/same-value.ts';
import type { CompanionDatabase } from '../database.ts';
import { readLedgerJournal } from '../queries/ledger.ts';

/** Rows to be restored into one table. */
export interface RestoredTable {
  readonly name: string;
  readonly table: BackupTable;
  readonly rows: readonly object[];
  /** Rows that stay when everything is replaced although the backup does not hold them. */
  readonly spared?: (row: object) => boolean;
}

export interface RestoreRowsOptions {
  readonly mode: RestoreMode;
  /** Works everything out and writes nothing. */
  readonly dry: boolean;
  /** Told after every stretch of work. */
  readonly onProgress?: () => void;
  /** Aborting rolls everything back and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Rows that are written at once, in one task of the page. */
export const ROWS_AT_ONCE = 150;

/** Tables that the others' restore has to bring in line. */
const DERIVED = ['deadlines', 'settings', 'history'];
const LONG = 5_000;

/**
 * Restores tables in one transaction, or nothing of them, and tells what became of their rows. A table that is not among them
 * stays as it is. What is derived from them is left for keep-watch to make anew. Throws where a table does not hold
 * afterwards what it should; everything is then as before.
 */
export function restoreRows(
  database: CompanionDatabase,
  restored: readonly RestoredTable[],
  options: RestoreRowsOptions,
): Promise<readonly TableReport[]> {
  const names = new Set([...restored.map(({ name }) => name), ...DERIVED]);
  return database.transaction(options.dry ? 'r' : 'rw', [...names], async () => {
    const reports: TableReport[] = [];
    for (const one of restored) reports.push(await restoreTable(database, one, options));
    if (!options.dry) await invalidateDerived(database);
    options.signal?.throwIfAborted();
    return reports;
  });
}

async function restoreTable(
  database: CompanionDatabase,
  { name, table, rows, spared }: RestoredTable,
  { mode, dry, onProgress, signal }: RestoreRowsOptions,
): Promise<TableReport> {
  const kept = database.table<object, string>(name);
  const sum = reportSum(name, table, mode);
  // Work without a request of the database lasts only so long before the transaction is over, and holds the page up.
  const breathe = () => kept.get('');
  /** Those that are not there yet, once those that are have been met. */
  const theirs = new Map<string, object>();
  for (const [at, row] of rows.entries()) {
    theirs.set(table.keyOf(row), row);
    if (at % LONG === LONG - 1) await breathe();
  }
  let total = 0;
  const write = async (changed: readonly object[], gone: string[]) => {
    onProgress?.();
    signal?.throwIfAborted();
    if (dry) {
      await breathe();
      return;
    }
    if (changed.length > 0) await kept.bulkPut(changed);
    if (gone.length === 0) return;
    await kept.bulkDelete(gone);
    await database.deadlines.where('subjectId').anyOf(gone).delete();
  };

  let after = '';
  for (;;) {
    const slice = await kept.where(':id').above(after).limit(ROWS_AT_ONCE).toArray();
    const last = slice.at(-1);
    if (last === undefined) break;
    after = table.keyOf(last);
    const changed: object[] = [];
    const gone: string[] = [];
    for (const mine of slice) {
      const key = table.keyOf(mine);
      const their = theirs.get(key);
      theirs.delete(key);
      total += 1;
      if (!table.isKept(mine)) continue;
      const other = their ?? (spared?.(mine) === true ? mine : undefined);
      sum.count(mine, other);
      const row = afterRestore(mine, other, table, mode);
      if (row === undefined) gone.push(key);
      else if (!sameValue(mine, row)) changed.push(row);
    }
    total -= gone.length;
    await write(changed, gone);
  }

  const expected = total + theirs.size;
  let slice: object[] = [];
  for (const row of theirs.values()) {
    sum.count(undefined, row);
    slice.push(row);
    if (slice.length < ROWS_AT_ONCE) continue;
    await write(slice, []);
    slice = [];
  }
  if (slice.length > 0) await write(slice, []);
  if (!dry && (await kept.count()) !== expected) throw new Error(`${name} does not hold ${expected} rows`);
  return sum.report();
}

/**
 * Nothing that was worked out from the rows before holds any longer; pages that follow the ledger read all of it anew. The
 * history tells of rows that are no longer these: what they were is in the copy that a restore begins with.
 */
async function invalidateDerived(database: CompanionDatabase): Promise<void> {
  await database.settings.bulkDelete(['deadlines-made-for', 'history']);
  await database.history.clear();
  const { turn } = await readLedgerJournal(database);
  await database.settings.put({ key: 'ledger-journal', value: { turn: turn + 1, recent: [] } });
}
