import { Toast } from '@base-ui/react/toast';
import { useCallback } from 'react';
import { i18n } from '#i18n';
import { rememberUndo, takeUndo } from './undo-stack.ts';
import type { Undoable } from './undoable.ts';

const SHOWN_MS = 8_000;

/** What an undo ends with that had not the room, or not the copy, to put everything back. */
const FAILED = new Set(['refused', 'no-room', 'no-room-for-copy', 'cancelled']);

export interface Announce {
  /** Says a sentence. */
  readonly say: (sentence: string) => void;
  /** Says that something was done and offers to take it back, or says why it was not done. */
  readonly settle: (outcome: Undoable, sentence: string) => void;
  /** Takes the last change of this page back, if there is one. */
  readonly undoLast: () => void;
}

/** How a page tells that something was done, with the way back. */
export function useAnnounce(): Announce {
  const { add, close } = Toast.useToastManager();
  const say = useCallback((sentence: string) => void add({ title: sentence, timeout: SHOWN_MS }), [add]);

  const takeBack = useCallback(
    async (undo: () => Promise<Undoable>) => {
      const outcome = await undo();
      if (FAILED.has(outcome.kind)) say(i18n.t('undo.failed'));
      else say(i18n.t(outcome.kind === 'changed-elsewhere' ? 'undo.refused' : 'undo.done'));
    },
    [say],
  );

  const settle = useCallback(
    (outcome: Undoable, sentence: string) => {
      if (outcome.kind === 'changed-elsewhere') return say(i18n.t('refusal.changedElsewhere'));
      if (outcome.kind === 'gone') return say(i18n.t('refusal.gone'));
      const { undo } = outcome;
      if (undo === undefined) return say(sentence);
      const id = add({
        title: sentence,
        timeout: SHOWN_MS,
        actionProps: {
          children: i18n.t('action.undo'),
          onClick: () => {
            close(id);
            const taken = takeUndo(undo);
            if (taken !== null) void takeBack(taken);
          },
        },
      });
      rememberUndo(undo);
    },
    [add, close, say, takeBack],
  );

  const undoLast = useCallback(() => {
    const undo = takeUndo();
    if (undo !== null) void takeBack(undo);
    else say(i18n.t('undo.nothing'));
  }, [say, takeBack]);

  return { say, settle, undoLast };
}
