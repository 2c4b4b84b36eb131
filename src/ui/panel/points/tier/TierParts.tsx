import { useDeferredValue, useMemo } from 'react';
import { i18n } from '#i18n';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import { tierAsksOn } from '../../../../domain/points/tier.ts';
import type { Points } from '../use-points.ts';
import { AccountPerformance } from './AccountPerformance.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { PointChanges } from './PointChanges.tsx';
import { PointsBreakdown } from './PointsBreakdown.tsx';
import { PointsToday } from './PointsToday.tsx';
import { ProgressOverTime } from './ProgressOverTime.tsx';
import { ReevaluationPart } from './ReevaluationPart.tsx';
import { TierBasis } from './TierBasis.tsx';
import { TierInsights } from './TierInsights.tsx';
import styles from './TierScreen.module.css';
import { useMeasured } from './use-measured.ts';
import { usePartnerCertification } from './use-partner-certification.ts';

interface Props {
  readonly points: Points;
  readonly view: LedgerView;
}

/** The parts of the tier's screen, on what was read. What needs clients is left out while there are none. */
export function TierParts({ points, view }: Props) {
  const { account, book, today } = points;
  const measured = useMeasured(points, view);
  const asks = useMemo(() => tierAsksOn(book, today), [book, today]);
  const certified = usePartnerCertification(today);
  const filled = view.size > 0;
  // Sorting thousands of clients can wait until what stands above them is painted.
  const later = useDeferredValue<LedgerView | null>(view, null);
  return (
    <div className={styles.screen}>
      <div className={styles.block}>
        <p className={styles.intro}>{i18n.t('tier.intro')}</p>
        {filled ? <TierBasis points={points} view={view} asks={asks} /> : <FirstSteps />}
      </div>
      <PointsToday account={account} today={today} standing={measured.today} asks={asks?.asks ?? []} />
      <TierInsights account={account} book={book} today={today} standing={measured.today} asks={asks} />
      {measured.reevaluation === null ? null : (
        <ReevaluationPart
          account={account}
          rules={book.rules}
          today={today}
          reevaluation={measured.reevaluation}
          window={measured.window}
          certified={certified}
        />
      )}
      <AccountPerformance account={account} today={today} certified={certified} />
      {filled ? <ProgressOverTime months={measured.progress} book={book} today={today} /> : null}
      {filled && later !== null ? (
        <>
          <PointsBreakdown view={later} today={today} />
          <PointChanges view={later} today={today} />
        </>
      ) : null}
    </div>
  );
}
