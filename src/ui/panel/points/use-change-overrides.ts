import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { PointsOverrides } from '../../../domain/points/overrides.ts';
import { savePointsAccount } from '../../../jobs/save-points-account.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';

export type ChangeOverrides = (change: (before: PointsOverrides) => Partial<PointsOverrides>) => void;

/** Keeps a change of what the user knows better at once, says so and offers to take it back. */
export function useChangeOverrides(): ChangeOverrides {
  const world = useWorld();
  const { settle } = useAnnounce();
  return useCallback(
    (change) => {
      const save = savePointsAccount(world, ({ overrides }) => ({ overrides: { ...overrides, ...change(overrides) } }));
      void save.then((outcome) => settle(outcome, i18n.t('rules.saved')));
    },
    [world, settle],
  );
}
