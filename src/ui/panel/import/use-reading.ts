import { useCallback, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { ImportInput } from '../../../jobs/import/import-reading.ts';
import type { ImportKind, ReviewChoices, ReviewInput } from '../../../jobs/import/import-review.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import type { ImportPhase } from './import-phase.ts';

export interface Reading<Kind extends ImportKind> {
  /** Reads an input under the user's choices. `before` is where a cancelled reading leads back to. */
  readonly read: (input: ImportInput, choices: ReviewChoices<Kind>, before: ImportPhase<Kind>) => Promise<void>;
  readonly cancel: () => void;
}

/** Reads and judges one input at a time, and shows how far it has come. All functions given must stay the same. */
export function useReading<Kind extends ImportKind>(
  review: ReviewInput<Kind>,
  show: (phase: ImportPhase<Kind>) => void,
  onBack: (to: ImportPhase<Kind>) => void,
): Reading<Kind> {
  const world = useWorld();
  const { say } = useAnnounce();
  const work = useRef<AbortController | null>(null);
  // Nobody waits any more for what a closed screen reads.
  useEffect(() => {
    return () => {
      work.current?.abort();
      work.current = null;
    };
  }, []);

  const read = useCallback<Reading<Kind>['read']>(
    async (input, choices, before) => {
      work.current?.abort();
      const controller = new AbortController();
      work.current = controller;
      // Another answer may overtake this reading, or the screen be closed.
      const isWanted = () => work.current === controller;
      const onProgress = (share: number) => {
        if (isWanted()) show(before.kind === 'review' ? { ...before, rereading: share } : { kind: 'reading', share });
      };
      onProgress(0);
      try {
        const outcome = await review(world, input, choices, { signal: controller.signal, onProgress });
        if (!isWanted()) return;
        if (controller.signal.aborted) {
          onBack(before);
          say(i18n.t('import.cancelled'));
        } else if (outcome.kind === 'refused') show({ kind: 'input', refused: outcome });
        else show({ ...outcome, answers: choices.answers, rereading: null });
      } catch (error) {
        if (isWanted()) onBack(before);
        throw error;
      }
    },
    [world, say, review, show, onBack],
  );
  const cancel = useCallback(() => work.current?.abort(), []);
  return { read, cancel };
}
