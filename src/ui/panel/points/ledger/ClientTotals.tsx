import { useMemo } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { clientFigures } from '../../../../domain/points/client-figures.ts';
import { formatPoints } from '../../../../domain/points/format-points.ts';
import type { ClientLedger } from '../../../../domain/points/ledger-view.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import type { DayText } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { countWords } from '../../../components/count-words.ts';
import styles from './ClientTotals.module.css';

interface Props {
  readonly ledger: ClientLedger;
  readonly today: DayText;
  readonly book: RuleBook;
}

/** The points of a client that count today, and what they rest on. */
export function ClientTotals({ ledger, today, book }: Props) {
  const { standing, nextExpiry } = useMemo(() => clientFigures(ledger, today), [ledger, today]);
  const points = (value: typeof standing.total) => formatPoints(value, browserLanguage());
  const { soldLifeMonths } = book.overrides;
  const months = soldLifeMonths ?? book.rules.assumptions.soldLifeMonths.value;
  return (
    <section className={styles.totals} aria-labelledby="totals">
      <h2 id="totals">{i18n.t('ledger.totals')}</h2>
      <dl className={styles.figures}>
        <div>
          <dt>{i18n.t('ledger.total')}</dt>
          <dd>{points(standing.total)}</dd>
        </div>
        <div>
          <dt>{i18n.t('ledger.sold')}</dt>
          <dd>{points(standing.sold)}</dd>
        </div>
        <div>
          <dt>{i18n.t('ledger.managed')}</dt>
          <dd>{points(standing.managed)}</dd>
        </div>
        <div>
          <dt>{i18n.t('ledger.next')}</dt>
          <dd>{nextExpiry === null ? i18n.t('ledger.none') : dateWords({ on: nextExpiry, precision: 'day' })}</dd>
        </div>
      </dl>
      <p className={styles.note}>
        {i18n.t(soldLifeMonths === null ? 'ledger.assumedLife' : 'ledger.ownLife', months)}{' '}
        {ledger.refused.length === 0
          ? null
          : i18n.t('ledger.leftOut', ledger.refused.length, [countWords(ledger.refused.length)])}{' '}
        <a href="#/points/rules">{i18n.t('ledger.toRules')}</a>
      </p>
    </section>
  );
}
