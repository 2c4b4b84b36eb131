import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { Undoable } from '../../../components/undoable.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';

/** Says what became of a deal, with the way back; or why nothing did. */
export function useSettleClosed(): (outcome: Undoable, sentence: string) => void {
  const { say, settle } = useAnnounce();
  return useCallback(
    (outcome: Undoable, sentence: string) => {
      if (outcome.kind === 'gone') return say(i18n.t('partnerShared.clientGone'));
      if (outcome.kind === 'closed') return say(i18n.t('partnerShared.already'));
      settle(outcome, sentence);
    },
    [say, settle],
  );
}
