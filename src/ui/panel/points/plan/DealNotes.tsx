import { i18n } from '#i18n';
import type { PlannedDeal } from '../../../../domain/points/plan.ts';
import type { PlannedPoints } from '../../../../domain/points/planned-points.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import styles from './DealNotes.module.css';

interface Props {
  readonly deal: PlannedDeal;
  readonly points: PlannedPoints;
}

/** Why a planned deal does not count, or not in full; nothing where it does. */
export function DealNotes({ deal, points }: Props) {
  if (points.kind === 'points' && points.onGoalDay === 'count') return null;
  const { currency } = deal.mrr;
  const noBase = points.kind === 'refused' && points.problems.some(({ reason }) => reason === 'no-base-amount');
  return (
    <p className={styles.note}>
      <StateIcon tone="warn" />
      <span>
        {noBase ? i18n.t('plan.noBase', { currency }) : reasonWords(points)}
        {noBase ? (
          <>
            {' '}
            <a href={`#/points/rules?currency=${currency}`}>{i18n.t('calculator.addBase', { currency })}</a>
          </>
        ) : null}
      </span>
    </p>
  );
}

function reasonWords(points: PlannedPoints): string {
  if (points.kind === 'refused') return i18n.t('plan.notReckoned');
  return points.onGoalDay === 'too-late' ? i18n.t('plan.tooLate') : i18n.t('plan.expiredBefore');
}
