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
  return (
    <p className={styles.note}>
      <StateIcon tone="warn" />
      <span>
        {reasonWords(deal, points)}
        {points.kind === 'refused' ? (
          <>
            {' '}
            <a href="#/points/rules">{i18n.t('plan.toRules')}</a>
          </>
        ) : null}
      </span>
    </p>
  );
}

function reasonWords({ mrr }: PlannedDeal, points: PlannedPoints): string {
  if (points.kind === 'points') {
    return points.onGoalDay === 'too-late' ? i18n.t('plan.tooLate') : i18n.t('plan.expiredBefore');
  }
  return points.problems.some(({ reason }) => reason === 'no-base-amount')
    ? i18n.t('plan.noBase', { currency: mrr.currency })
    : i18n.t('plan.notReckoned');
}
