import { PICTURES_TABLE } from '../../domain/backup/left-out-pictures.ts';
import { walkTables } from '../../store/queries/backup-rows.ts';
import type { World } from '../world.ts';
import { makeBackup } from './make-backup.ts';

export interface BackupSizes {
  /** In bytes, with pictures and without. */
  readonly whole: number;
  readonly bare: number;
}

/** How large a backup would be at this moment. The files of pictures are not read for it. */
export async function backupSizes(world: World): Promise<BackupSizes> {
  const { file } = await makeBackup(world, { pictures: false });
  let pictures = 0;
  await walkTables(world.database, [PICTURES_TABLE], (_table, rows) => {
    // In base64 three bytes take four characters.
    for (const row of rows) pictures += 4 * Math.ceil(sizeOf(Reflect.get(row, 'blob')) / 3);
  });
  return { whole: file.size + pictures, bare: file.size };
}

function sizeOf(blob: unknown): number {
  return blob instanceof Blob ? blob.size : 0;
}
