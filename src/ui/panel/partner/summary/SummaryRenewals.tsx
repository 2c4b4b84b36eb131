import { useMemo } from 'react';
import { i18n } from '#i18n';
import { decisionDay } from '../../../../domain/partner/renewal-deadlines.ts';
import { effectsOf } from '../../../../domain/partner/renewals/effects-of.ts';
import { renewalStanding } from '../../../../domain/partner/renewals/renewal-standing.ts';
import { RENEWAL_DAYS, summaryRenewals } from '../../../../domain/partner/summary/summary-renewals.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { addDays, type DayText } from '../../../../domain/time.ts';
import { readRenewals } from '../../../../store/queries/renewals.ts';
import { countWords } from '../../../components/count-words.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { pointsWords } from '../../points/points-words.ts';
import { changeWords, dayWords, moneyWords, standingWords } from '../renewals/renewal-words.ts';
import { SheetTable } from './SheetTable.tsx';
import styles from './SummarySheet.module.css';

interface Props {
  readonly view: LedgerView;
  readonly book: RuleBook;
  readonly day: DayText;
}

/** Open renewals to be decided within 180 days, with the points that would go with each. */
export function SummaryRenewals({ view, book, day }: Props) {
  const { database } = useWorld();
  const all = useLive(() => readRenewals(database), [database]);
  const renewals = useMemo(() => (all === undefined ? [] : summaryRenewals(all, day)), [all, day]);
  const effects = useMemo(() => effectsOf(renewals, view, book), [renewals, view, book]);
  const title = i18n.t('partnerSummary.renewalsWithin', { days: RENEWAL_DAYS });
  return (
    <section aria-labelledby="summary-renewals">
      <h2 id="summary-renewals">{title}</h2>
      {all === undefined ? null : renewals.length === 0 ? (
        <p className={styles.soft}>{i18n.t('partnerSummary.noRenewals')}</p>
      ) : (
        <>
          <p>
            <a href={`#/partner/reports/renewals-open?to=${addDays(day, RENEWAL_DAYS)}`}>
              {i18n.t('partnerRenewals.count', renewals.length, [countWords(renewals.length)])}
            </a>
          </p>
          <SheetTable
            caption={title}
            columns={[
              i18n.t('ledger.name'),
              i18n.t('partnerRenewals.mrr'),
              i18n.t('partnerRenewals.mrrChange'),
              i18n.t('partnerRenewals.renewsOn'),
              i18n.t('partnerRenewals.decideBy'),
              i18n.t('partnerSummary.pointsIfLost'),
            ]}
          >
            {renewals.map((renewal) => {
              const { id, clientId, mrr, mrrChange, renewsOn, products } = renewal;
              const effect = effects.get(id);
              return (
                <tr key={id}>
                  <th scope="row">
                    {view.get(clientId)?.client.name ?? i18n.t('partnerRenewals.clientGone')}
                    <div className={styles.soft}>{products.join(', ')}</div>
                  </th>
                  <td data-number>{mrr === null ? '–' : moneyWords(mrr)}</td>
                  <td data-number>{mrrChange === null ? '–' : changeWords(mrrChange)}</td>
                  <td data-number>{dayWords(renewsOn)}</td>
                  <td>
                    {dayWords(decisionDay(renewal))}
                    <div className={styles.soft}>{standingWords(renewalStanding(renewal, day))}</div>
                  </td>
                  <td data-number>{effect === undefined ? '–' : pointsWords(effect.lost.lost.total)}</td>
                </tr>
              );
            })}
          </SheetTable>
        </>
      )}
    </section>
  );
}
