import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { PointsCredit } from '../../../../domain/points/credit.ts';
import { expiringPoints } from '../../../../domain/points/expiring-points.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import type { DayText } from '../../../../domain/time.ts';
import { Button } from '../../../components/Button.tsx';
import { countWords } from '../../../components/count-words.ts';
import styles from './ExpiringClients.module.css';
import { PlanSection } from './PlanSection.tsx';
import { dayWords, pointsWords } from './plan-words.ts';

interface Props {
  readonly ledger: LedgerView;
  readonly credits: readonly PointsCredit[];
  readonly today: DayText;
  readonly goalDay: DayText;
}

const FIRST = 5;
/** More than anybody reads at once; the breakdown shows every client. */
const MOST = 200;

/** The points that count today and no longer on the day of the goal, by client. */
export function ExpiringClients({ ledger, credits, today, goalDay }: Props) {
  const { total, clients } = useMemo(() => expiringPoints(credits, today, goalDay), [credits, today, goalDay]);
  const [all, setAll] = useState(false);
  const day = dayWords(goalDay);
  return (
    <PlanSection
      title={i18n.t('plan.expiring')}
      note={
        clients.length === 0
          ? i18n.t('plan.nothingExpires', { day })
          : i18n.t('plan.expires', clients.length, { points: pointsWords(total), day })
      }
    >
      {clients.length === 0 ? null : (
        <ul className={styles.list} aria-label={i18n.t('plan.expiring')}>
          {clients.slice(0, all ? MOST : FIRST).map(({ clientId, points, from }) => (
            <li key={clientId}>
              <span className={styles.name}>{ledger.get(clientId)?.client.name}</span>
              <span>{i18n.t('plan.pointsFrom', { points: pointsWords(points), day: dayWords(from) })}</span>
            </li>
          ))}
        </ul>
      )}
      {clients.length <= FIRST ? null : (
        <div>
          <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? i18n.t('plan.fewer') : i18n.t('plan.allClients', clients.length, [countWords(clients.length)])}
          </Button>
        </div>
      )}
    </PlanSection>
  );
}
