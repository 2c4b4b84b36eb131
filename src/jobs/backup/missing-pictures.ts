import { isLiving } from '../../domain/backup/backup-table.ts';
import { PICTURES_TABLE } from '../../domain/backup/left-out-pictures.ts';
import { walkTables } from '../../store/queries/backup-rows.ts';
import type { World } from '../world.ts';
import type { ReadBackup } from './read-backup.ts';

export interface MissingPictures {
  /** Pictures that a backup does not hold and that are here: they stay. */
  readonly here: number;
  /** Those that are not here either: their tickets will say so. */
  readonly nowhere: number;
}

/** The pictures that a backup speaks of without holding their files. */
export async function missingPictures({ database }: World, { tables }: ReadBackup): Promise<MissingPictures> {
  const wanted = new Set(
    (tables.get(PICTURES_TABLE) ?? [])
      .filter((row) => isLiving(row) && !hasFile(row))
      .map((row) => Reflect.get(row, 'id')),
  );
  let here = 0;
  if (wanted.size > 0) {
    await walkTables(database, [PICTURES_TABLE], (_table, rows) => {
      for (const row of rows) if (wanted.has(Reflect.get(row, 'id')) && hasFile(row)) here += 1;
    });
  }
  return { here, nowhere: wanted.size - here };
}

function hasFile(row: object): boolean {
  const blob: unknown = Reflect.get(row, 'blob');
  return blob instanceof Blob && blob.size > 0;
}
