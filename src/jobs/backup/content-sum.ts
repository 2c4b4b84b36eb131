import { isLiving } from '../../domain/backup/backup-table.ts';
import { BACKUP_TABLES } from '../../domain/backup/backup-tables.ts';
import { SAFETY_TABLES } from '../../domain/backup/safety-snapshot.ts';
import { beginTable, rowLines } from '../../domain/backup/tables-text.ts';
import { walkTables } from '../../store/queries/backup-rows.ts';
import { createBreather } from '../import/breather.ts';
import type { World } from '../world.ts';
import { sumOf } from './sum-of.ts';

const SLICE = 200;

/**
 * A sum of everything that a backup would hold, whenever it is made: the same as long as nothing was changed. No file is read
 * for it, since a change of one makes a new revision of its row. Null when there is nothing of the user's own.
 */
export async function contentSum({ database }: World, pictures: boolean): Promise<string | null> {
  const tables = new Map<string, object[]>(Object.keys(BACKUP_TABLES).map((name) => [name, []]));
  await walkTables(database, [...tables.keys()], (name, rows) => {
    const table = BACKUP_TABLES[name];
    for (const row of rows) if (table?.isKept(row) === true) tables.get(name)?.push(row);
  });
  if (!SAFETY_TABLES.some((name) => tables.get(name)?.some(isLiving) === true)) return null;
  const breather = createBreather();
  const parts: BlobPart[] = [`pictures:${pictures}`];
  for (const [name, rows] of tables) {
    const field = BACKUP_TABLES[name]?.file?.field;
    let text = beginTable(name, false);
    for (let from = 0; from < rows.length; from += SLICE) {
      const slice = rows.slice(from, from + SLICE);
      text += rowLines(field === undefined ? slice : slice.map((row) => ({ ...row, [field]: null })), from === 0);
      if (breather.isDue()) await breather.breathe();
    }
    parts.push(text);
  }
  return sumOf(parts);
}
