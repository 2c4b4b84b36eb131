import { useState } from 'react';
import type { EpochMs } from '../../../domain/time.ts';
import type { RestoreOutcome } from '../../../jobs/history/restore-change.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import { refusalWords } from './refusal-words.ts';

interface Restoring {
  /** Why the last one was refused; null when it was not. */
  readonly trouble: string | null;
  readonly run: (restore: () => Promise<RestoreOutcome>, sentence: string) => Promise<void>;
}

/** Puts something back and tells how that ended. */
export function useRestore(earliest: EpochMs): Restoring {
  const world = useWorld();
  const { settle } = useAnnounce();
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = async (restore: () => Promise<RestoreOutcome>, sentence: string) => {
    const outcome = await restore();
    const refusal = refusalWords(outcome, { earliest, zone: world.zone() });
    setTrouble(refusal);
    if (refusal === null) settle(outcome, sentence);
  };
  return { trouble, run };
}
