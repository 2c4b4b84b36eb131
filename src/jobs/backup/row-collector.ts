import { BACKUP_APP, FORMAT_VERSION } from '../../domain/backup/backup-head.schema.ts';
import type { BackupRefusal } from '../../domain/backup/backup-refusal.ts';
import type { TextFault, TextPiece } from '../../domain/backup/table-reader.ts';
import { beginTable, endTables, rowLines } from '../../domain/backup/tables-text.ts';

/** More than anybody has; what is beyond is no backup of ours. */
export const MOST_ROWS = 500_000;
const LONG_TEXT = 256 * 1024;

interface RawTable {
  readonly rows: object[];
  /** The canonical text of its rows. */
  readonly parts: BlobPart[];
  text: string;
}

/** Puts the pieces of a backup together, parsed and not yet checked. */
export interface RowCollector {
  readonly head: ReadonlyMap<string, unknown>;
  readonly tables: ReadonlyMap<string, Pick<RawTable, 'rows'>>;
  readonly take: (piece: TextPiece) => BackupRefusal | null;
  /** Why the text cannot be read, as far as it was. */
  readonly refusalOf: (fault: TextFault) => BackupRefusal;
  /** What the sum is taken of. */
  readonly parts: () => readonly BlobPart[];
}

/** `schemaVersion` is the newest one that can be restored here. */
export function rowCollector(schemaVersion: number): RowCollector {
  const head = new Map<string, unknown>();
  const tables = new Map<string, RawTable>();
  let rows = 0;

  const takeRow = (name: string, text: string): BackupRefusal | null => {
    const table = tables.get(name);
    const row = parsed(text)?.value;
    if (table === undefined || typeof row !== 'object' || row === null || Array.isArray(row))
      return { reason: 'damaged' };
    rows += 1;
    if (rows > MOST_ROWS) return { reason: 'too-many-rows', most: MOST_ROWS };
    table.text += rowLines([row], table.rows.length === 0);
    table.rows.push(row);
    if (table.text.length > LONG_TEXT) {
      table.parts.push(new Blob([table.text]));
      table.text = '';
    }
    return null;
  };

  return {
    head,
    tables,
    take: (piece) => {
      if (piece.kind === 'sealed') return { reason: 'damaged' };
      if (piece.kind === 'row') return takeRow(piece.table, piece.text);
      if (piece.kind === 'table') {
        tables.set(piece.table, { rows: [], parts: [], text: '' });
        return null;
      }
      const field = parsed(piece.text);
      if (field === null) return { reason: head.get('app') === BACKUP_APP ? 'damaged' : 'not-a-backup' };
      head.set(piece.name, field.value);
      return objectionTo(piece.name, field.value, schemaVersion);
    },
    refusalOf: (fault) => {
      if (head.get('app') !== BACKUP_APP) return { reason: 'not-a-backup' };
      return { reason: fault === 'cut-off' ? 'cut-off' : 'damaged' };
    },
    parts: () => {
      const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
      const text = sorted.flatMap(([name, table], index) => [
        beginTable(name, index === 0),
        ...table.parts,
        table.text,
      ]);
      return [...text, endTables(sorted.length > 0)];
    },
  };
}

/** Said as early as possible, so that nobody waits for the rest of a long file. */
function objectionTo(name: string, value: unknown, schemaVersion: number): BackupRefusal | null {
  if (name === 'app' && value !== BACKUP_APP) return { reason: 'not-a-backup' };
  const newest = { formatVersion: FORMAT_VERSION, schemaVersion }[name];
  return newest !== undefined && typeof value === 'number' && value > newest ? { reason: 'newer' } : null;
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
