import { type BackupHead, backupHeadSchema } from '../../domain/backup/backup-head.schema.ts';
import type { BackupRefusal, UnfitRows } from '../../domain/backup/backup-refusal.ts';
import { canonicalText } from '../../domain/backup/canonical-text.ts';
import { asPictures } from '../../domain/backup/left-out-pictures.ts';
import type { BackupOptions } from './backup-file.ts';
import { bytesReading } from './bytes-reading.ts';
import { fitRows } from './fit-rows.ts';
import { Refused } from './refused.ts';
import type { RowCollector } from './row-collector.ts';
import { type SealedReading, sealedReading } from './sealed-reading.ts';
import { sumOf } from './sum-of.ts';

/** A backup that may be restored: whole, checked row by row, of the present shape. */
export interface ReadBackup {
  readonly head: BackupHead;
  readonly tables: ReadonlyMap<string, readonly object[]>;
  /** Rows that are left out. */
  readonly unfit: readonly UnfitRows[];
  /** Whether it was made without the files of pictures. */
  readonly picturesLeftOut: boolean;
}

export type ReadOutcome =
  | { readonly kind: 'read'; readonly backup: ReadBackup }
  | { readonly kind: 'refused'; readonly refusal: BackupRefusal };

export interface ReadOptions extends BackupOptions {
  /** The newest version of the tables that can be restored here. */
  readonly schemaVersion: number;
  readonly passphrase?: string;
}

export const MOST_BYTES = 400 * 1024 * 1024;
const STRETCH = 128 * 1024;

/** What a browser says of a file that has gone, or that it may no longer read. */
const FILE_GONE = new Set(['NotFoundError', 'NotReadableError', 'NotAllowedError', 'SecurityError']);

/** Reads a backup file and checks all of it. Changes nothing. */
export async function readBackup(file: Blob, options: ReadOptions): Promise<ReadOutcome> {
  if (file.size === 0) return { kind: 'refused', refusal: { reason: 'empty' } };
  if (file.size > MOST_BYTES) return { kind: 'refused', refusal: { reason: 'too-large', most: MOST_BYTES } };
  try {
    const collector = await collect(file, options);
    return { kind: 'read', backup: await checked(collector, options) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
    if (options.signal?.aborted === true) return { kind: 'refused', refusal: { reason: 'cancelled' } };
    if (error instanceof Error && FILE_GONE.has(error.name))
      return { kind: 'refused', refusal: { reason: 'unreadable' } };
    throw error;
  }
}

async function collect(
  file: Blob,
  { schemaVersion, passphrase, onProgress, signal }: ReadOptions,
): Promise<RowCollector> {
  const plain = bytesReading(schemaVersion);
  let sealed: SealedReading | null = null;
  for (let from = 0; from < file.size; from += STRETCH) {
    const bytes = await file.slice(from, from + STRETCH).arrayBuffer();
    for (const piece of plain.push(new Uint8Array(bytes))) {
      sealed ??= await sealedReading(plain.collector.head, passphrase, schemaVersion);
      await sealed.push(piece);
    }
    // Given back at once: the stretches of a long file would lie about until the next garbage collection.
    bytes.transfer(0);
    signal?.throwIfAborted();
    onProgress?.(Math.min(1, (from + STRETCH) / file.size));
  }
  plain.end();
  if (sealed === null) return plain.collector;
  await sealed.end();
  return sealed.inside.collector;
}

async function checked(collector: RowCollector, { signal }: ReadOptions): Promise<ReadBackup> {
  if (!collector.head.has('app')) throw new Refused({ reason: 'not-a-backup' });
  const head = backupHeadSchema.safeParse(Object.fromEntries(collector.head)).data;
  if (head === undefined || !sameCounts(head.counts, collector.tables)) throw new Refused({ reason: 'damaged' });
  const { sha256, ...rest } = head;
  if ((await sumOf([canonicalText(rest), '\n', ...collector.parts()], signal)) !== sha256)
    throw new Refused({ reason: 'damaged' });
  const whole = asPictures(collector.tables);
  if (whole === null) throw new Refused({ reason: 'damaged' });
  const fitted = await fitRows(whole.tables, head.schemaVersion, signal);
  if (typeof fitted === 'string') throw new Refused({ reason: 'damaged' });
  return { head, ...fitted, picturesLeftOut: whole.leftOut };
}

function sameCounts(counts: BackupHead['counts'], tables: RowCollector['tables']): boolean {
  const found = [...tables].map(([name, { rows }]) => `${name} ${rows.length}`);
  return (
    found.sort().join() ===
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .sort()
      .join()
  );
}
