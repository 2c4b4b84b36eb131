import { useMemo } from 'react';
import { i18n } from '#i18n';
import { chosenRange, type RangeChoice } from '../../../../domain/day-range.ts';
import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import {
  SHARED_FIGURES,
  type SharedFigure,
  sharedFigures,
} from '../../../../domain/partner/shared-selling/shared-figures.ts';
import type { DayText } from '../../../../domain/time.ts';
import { reportRoute } from '../../../../jobs/partner/reports/report-address.ts';
import { countWords } from '../../../components/count-words.ts';
import { totalWords } from '../../../components/money-words.ts';
import { RangeField } from '../../../components/RangeField.tsx';
import styles from './SharedFigures.module.css';

interface Props {
  readonly deals: readonly SharedDeal[];
  readonly range: RangeChoice;
  readonly today: DayText;
  readonly onRange: (range: RangeChoice) => void;
}

/** The three figures of a range of days, each with what it brings a month; each opens its deals. */
export function SharedFigures({ deals, range, today, onRange }: Props) {
  const figures = useMemo(() => {
    const days = chosenRange(range, today);
    return days === null ? null : sharedFigures(deals, days);
  }, [deals, range, today]);
  return (
    <section className={styles.figures} aria-label={i18n.t('partnerShared.figures')}>
      <RangeField value={range} today={today} onChoose={onRange} />
      <ul className={styles.cards}>
        {SHARED_FIGURES.map((figure) => {
          const tally = figures?.[figure];
          return (
            <li key={figure} className={styles.card}>
              <span className={styles.label}>{LABELS[figure]()}</span>
              {tally === undefined ? (
                <span className={styles.count}>–</span>
              ) : (
                <>
                  <a
                    className={styles.count}
                    href={`#${reportRoute(`shared-${figure}`, { range, filters: {} })}`}
                    aria-label={i18n.t('tier.changes.open', {
                      kind: LABELS[figure](),
                      points: countWords(tally.count),
                    })}
                  >
                    {countWords(tally.count)}
                  </a>
                  <span className={styles.mrr}>
                    {i18n.t('partnerShared.monthly', { amount: totalWords(tally.mrr) })}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{i18n.t('partnerShared.figureNote')}</p>
    </section>
  );
}

const LABELS: Record<SharedFigure, () => string> = {
  created: () => i18n.t('partnerShared.figure.created'),
  'in-flight': () => i18n.t('partnerShared.figure.inFlight'),
  won: () => i18n.t('partnerShared.figure.won'),
};
