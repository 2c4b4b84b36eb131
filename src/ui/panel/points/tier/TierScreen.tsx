import { i18n } from '#i18n';
import { PointsFrame } from '../PointsFrame.tsx';
import { useLedger } from '../use-ledger.ts';
import { usePoints } from '../use-points.ts';
import { TierParts } from './TierParts.tsx';

/** Where the partner stands: points against tiers, by client, over time, and what the next re-evaluation would do. */
export function TierScreen() {
  const points = usePoints();
  const view = useLedger(points?.book);
  return (
    <PointsFrame section="tier">
      <h1>{i18n.t('tier.title')}</h1>
      {points === undefined || view === undefined ? null : <TierParts points={points} view={view} />}
    </PointsFrame>
  );
}
