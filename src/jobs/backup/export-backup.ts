import { saveFile } from '../../browser/save-file.ts';
import { dayOf } from '../../domain/time.ts';
import { noteBackup } from '../../store/changes/last-backup.ts';
import { momentOf, type World } from '../world.ts';
import { type MakeOptions, makeBackup } from './make-backup.ts';
import { sealBackup } from './seal-backup.ts';

export interface ExportOptions extends MakeOptions {
  /** Seals the file; null leaves it readable. */
  readonly passphrase: string | null;
}

export type ExportOutcome =
  | {
      readonly kind: 'saved';
      readonly rows: number;
      /** Pictures that could not be read. */
      readonly lost: number;
    }
  | { readonly kind: 'cancelled' };

/** Hands everything to the user as one file and notes when. Only a page can, see `saveFile`. */
export async function exportBackup(world: World, options: ExportOptions): Promise<ExportOutcome> {
  const { passphrase, onProgress, signal } = options;
  const half = passphrase === null ? 1 : 0.5;
  const told = (from: number) => (share: number) => onProgress?.(from + share * half);
  try {
    const { head, file, lost } = await makeBackup(world, { ...options, onProgress: told(0) });
    const sealed =
      passphrase === null ? file : await sealBackup(file, passphrase, { ...options, onProgress: told(0.5) });
    signal?.throwIfAborted();
    saveFile(`partner-companion-${dayOf(momentOf(world))}.json`, 'application/json', sealed);
    await noteBackup(world.database, world.now());
    return { kind: 'saved', rows: Object.values(head.counts).reduce((sum, count) => sum + count, 0), lost };
  } catch (error) {
    if (signal?.aborted === true) return { kind: 'cancelled' };
    throw error;
  }
}
