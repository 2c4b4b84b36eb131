import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { PartnerFigures } from '../../../../domain/partner/progress/partner-figures.ts';
import { saveFigures } from '../../../../jobs/partner/progress/save-figures.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';

/** Keeps a figure that the user read at once, says so and offers to take it back. */
export function useFigureChoice(): (change: Partial<PartnerFigures>) => void {
  const world = useWorld();
  const { settle } = useAnnounce();
  return useCallback(
    (change) => void saveFigures(world, change).then((outcome) => settle(outcome, i18n.t('partnerProgress.saved'))),
    [world, settle],
  );
}
