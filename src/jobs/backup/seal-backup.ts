import { BACKUP_APP, FORMAT_VERSION, type SealedHead } from '../../domain/backup/backup-head.schema.ts';
import type { BackupOptions } from './backup-file.ts';
import { newSealing } from './sealing.ts';

const PIECE = 512 * 1024;

/** A backup file sealed with a passphrase, piece by piece. Nobody can open it without: not even its head says what is in it. */
export async function sealBackup(
  file: Blob,
  passphrase: string,
  { onProgress, signal }: BackupOptions = {},
): Promise<Blob> {
  const { encryption, seal } = await newSealing(passphrase);
  const head: SealedHead = { app: BACKUP_APP, formatVersion: FORMAT_VERSION, encryption };
  const lines = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},\n`);
  const parts: BlobPart[] = ['{\n', ...lines, '"data":['];
  for (let from = 0, index = 0; from < file.size; from += PIECE, index += 1) {
    signal?.throwIfAborted();
    const bytes = await file.slice(from, from + PIECE).arrayBuffer();
    const sealed = await seal(bytes, index, from + PIECE >= file.size);
    parts.push(new Blob([`${index === 0 ? '' : ','}\n"${sealed}"`]));
    onProgress?.(Math.min(1, (from + PIECE) / file.size));
  }
  parts.push('\n]\n}\n');
  return new Blob(parts, { type: 'application/json' });
}
