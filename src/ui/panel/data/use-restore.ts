import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { RestoreMode, TableReport } from '../../../domain/backup/restore-report.ts';
import { type MissingPictures, missingPictures } from '../../../jobs/backup/missing-pictures.ts';
import { type ReadBackup, readBackup } from '../../../jobs/backup/read-backup.ts';
import { forecastRestore, restoreBackup } from '../../../jobs/backup/restore-backup.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import type { Trouble } from './refusal-words.ts';

/** Where a restore stands. */
export type RestorePhase =
  | { readonly kind: 'idle'; readonly trouble: Trouble | null }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'restoring'; readonly share: number }
  | { readonly kind: 'sealed'; readonly file: Blob; readonly wrong: boolean }
  | {
      readonly kind: 'review';
      readonly backup: ReadBackup;
      readonly reports: Readonly<Record<RestoreMode, Reports>>;
      readonly missing: MissingPictures;
    };

type Reports = readonly TableReport[];

export interface Restore {
  readonly phase: RestorePhase;
  readonly read: (file: Blob, passphrase?: string) => Promise<void>;
  readonly restore: (backup: ReadBackup, mode: RestoreMode) => Promise<void>;
  /** Stops what runs, or leaves the review. Nothing is changed. */
  readonly cancel: () => void;
}

/** Reads a backup, tells what it would change, and restores it when the user agrees. */
export function useRestore(): Restore {
  const world = useWorld();
  const { settle } = useAnnounce();
  const [phase, setPhase] = useState<RestorePhase>({ kind: 'idle', trouble: null });
  const running = useRef(new AbortController());
  // A page that is left in the middle must not go on unseen.
  useEffect(() => () => running.current.abort(), []);
  const begin = (kind: 'reading' | 'restoring') => {
    running.current.abort();
    running.current = new AbortController();
    setPhase({ kind, share: 0 });
    return { signal: running.current.signal, onProgress: (share: number) => setPhase({ kind, share }) };
  };

  const read = async (file: Blob, passphrase?: string) => {
    const { signal, onProgress } = begin('reading');
    const sealing = passphrase === undefined ? {} : { passphrase };
    const outcome = await readBackup(file, { schemaVersion: world.database.verno, signal, onProgress, ...sealing });
    if (signal.aborted) return;
    if (outcome.kind === 'refused') {
      const { reason } = outcome.refusal;
      const asks = reason === 'needs-passphrase' || reason === 'wrong-passphrase';
      if (asks) return setPhase({ kind: 'sealed', file, wrong: passphrase !== undefined });
      return setPhase({ kind: 'idle', trouble: outcome.refusal });
    }
    const { backup } = outcome;
    const reports = {
      replace: await forecastRestore(world, backup, 'replace'),
      merge: await forecastRestore(world, backup, 'merge'),
    };
    const missing = await missingPictures(world, backup);
    if (!signal.aborted) setPhase({ kind: 'review', backup, reports, missing });
  };

  const restore = async (backup: ReadBackup, mode: RestoreMode) => {
    const outcome = await restoreBackup(world, backup, mode, begin('restoring'));
    if (outcome.kind === 'done' || outcome.kind === 'cancelled') setPhase({ kind: 'idle', trouble: null });
    else if (outcome.kind === 'refused') setPhase({ kind: 'idle', trouble: outcome.refusal });
    else setPhase({ kind: 'idle', trouble: { reason: outcome.kind } });
    if (outcome.kind === 'done') settle(outcome, i18n.t('data.restored'));
  };

  const cancel = () => {
    running.current.abort();
    setPhase({ kind: 'idle', trouble: null });
  };
  return { phase, read, restore, cancel };
}
