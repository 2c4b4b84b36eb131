import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { Undoable } from '../../../components/undoable.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';

/** Says what became of a deal, with the way back; or that what it was to belong to has been deleted meanwhile. */
export function useSettleDeal(to: 'plan' | 'client'): (outcome: Undoable, sentence: string) => void {
  const { say, settle } = useAnnounce();
  return useCallback(
    (outcome: Undoable, sentence: string) => {
      if (outcome.kind !== 'gone') return settle(outcome, sentence);
      say(to === 'plan' ? i18n.t('plan.planGone') : i18n.t('plan.clientGone'));
    },
    [say, settle, to],
  );
}
