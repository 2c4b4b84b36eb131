import { useEffect } from 'react';
import { i18n } from '#i18n';
import { undoOfLogged } from '../../../jobs/log-attempt.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import { forgetQuery } from '../route.ts';

/** Says once, with the way back, that the popup has logged an attempt before it led here; not again when the page is loaded anew. */
export function useLoggedElsewhere(attemptId: string | null, name: string | undefined): void {
  const world = useWorld();
  const { settle } = useAnnounce();
  useEffect(() => {
    if (attemptId === null || name === undefined || !forgetQuery('logged')) return;
    void undoOfLogged(world, attemptId).then((undo) => {
      if (undo !== null) settle({ kind: 'done', undo }, i18n.t('attempt.logged', { name }));
    });
  }, [attemptId, name, world, settle]);
}
