import { useEffect } from 'react';
import { i18n } from '#i18n';
import type { Certification } from '../../../domain/certifications/certification.ts';
import { undoOfLogged } from '../../../jobs/undo-logged.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import { forgetQuery } from '../route.ts';
import { leavingRenewed } from './leaving-renewed.ts';

/** Says once, with the way back, that the popup has logged an attempt before it led here; not again when the page is loaded anew. */
export function useLoggedElsewhere(attemptId: string | null, certification: Certification | null | undefined): void {
  const { id, name } = certification ?? {};
  const world = useWorld();
  const { settle } = useAnnounce();
  useEffect(() => {
    if (attemptId === null || id === undefined || name === undefined || !forgetQuery('logged')) return;
    void undoOfLogged(world, attemptId).then((undo) => {
      if (undo !== null) settle(leavingRenewed({ kind: 'done', undo }, id), i18n.t('attempt.logged', { name }));
    });
  }, [attemptId, id, name, world, settle]);
}
