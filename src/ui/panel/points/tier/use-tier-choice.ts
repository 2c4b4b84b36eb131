import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { PointsAccount } from '../../../../domain/points/points-account.ts';
import { savePointsAccount } from '../../../../jobs/save-points-account.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';

export type TierChoice = (change: Partial<Omit<PointsAccount, 'overrides'>>) => void;

/** Keeps what the user says of the tier at once, says so and offers to take it back. */
export function useTierChoice(): TierChoice {
  const world = useWorld();
  const { settle } = useAnnounce();
  return useCallback(
    (change) => {
      const save = savePointsAccount(world, () => change);
      void save.then((outcome) => settle(outcome, i18n.t('tier.saved')));
    },
    [world, settle],
  );
}
