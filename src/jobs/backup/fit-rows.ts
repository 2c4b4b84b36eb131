import type { UnfitRows } from '../../domain/backup/backup-refusal.ts';
import type { BackupTable, ParsedRow } from '../../domain/backup/backup-table.ts';
import { BACKUP_TABLES } from '../../domain/backup/backup-tables.ts';
import { ROW_MIGRATIONS } from '../../store/migrations/row-migrations.ts';
import { createBreather } from '../import/breather.ts';

export interface FittedRows {
  /** By table, each row of the present shape. */
  readonly tables: ReadonlyMap<string, readonly object[]>;
  /** Rows that no reading makes fit; they are left out. */
  readonly unfit: readonly UnfitRows[];
}

/**
 * Brings rows of an older version to the present one and checks each against what its table holds. `unknown-table`: there
 * is a table that this version never had. `same-key`: two rows of a table have one key.
 */
export async function fitRows(
  raw: ReadonlyMap<string, { readonly rows: readonly object[] }>,
  schemaVersion: number,
  signal?: AbortSignal,
): Promise<FittedRows | 'unknown-table' | 'same-key'> {
  const tables = new Map<string, readonly object[]>();
  const unfit: UnfitRows[] = [];
  const breather = createBreather();
  for (const [name, { rows }] of raw) {
    const table = Object.hasOwn(BACKUP_TABLES, name) ? BACKUP_TABLES[name] : undefined;
    if (table === undefined) return 'unknown-table';
    const migrate = ROW_MIGRATIONS.filter(({ table: of, to }) => of === name && to > schemaVersion);
    const fitting = new Map<string, object>();
    const faults: string[] = [];
    for (const row of rows) {
      const result = withFile(table, table.parse(migrate.reduce((older, step) => step.run(older), row)));
      if (result.kind === 'unfit') faults.push(result.field);
      else if (fitting.has(table.keyOf(result.row))) return 'same-key';
      else fitting.set(table.keyOf(result.row), result.row);
      if (!breather.isDue()) continue;
      await breather.breathe();
      signal?.throwIfAborted();
    }
    tables.set(name, [...fitting.values()]);
    if (faults[0] !== undefined) unfit.push({ table: name, count: faults.length, field: faults[0] });
  }
  return { tables, unfit };
}

/** A row with the file that its base64 is of. */
function withFile({ file }: BackupTable, parsed: ParsedRow): ParsedRow {
  if (file === null || parsed.kind === 'unfit') return parsed;
  try {
    const bytes = Uint8Array.fromBase64(String(Reflect.get(parsed.row, file.field)));
    const blob = new Blob([bytes], { type: String(Reflect.get(parsed.row, file.type)) });
    return { kind: 'row', row: { ...parsed.row, [file.field]: blob } };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'unfit', field: file.field };
    throw error;
  }
}
