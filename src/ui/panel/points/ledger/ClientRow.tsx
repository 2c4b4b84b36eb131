import type { Ref } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatPoints } from '../../../../domain/points/format-points.ts';
import { isPositive } from '../../../../domain/points/fraction.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import styles from './ClientRow.module.css';
import type { LedgerLine } from './ledger-line.ts';

interface Props {
  readonly line: LedgerLine;
  /** Its place in the list, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
  readonly measure?: Ref<HTMLLIElement>;
}

/** One client in the list: who, where, the points that count today and when the next of them expire. */
export function ClientRow({ line, index, total, measure }: Props) {
  const { client, standing, nextExpiry, refused } = line;
  const language = browserLanguage();
  const points = (value: typeof standing.total) => formatPoints(value, language);
  const market = client.market === null ? i18n.t('ledger.noMarket') : countryWords(client.market);
  return (
    <li ref={measure} data-index={index} aria-setsize={total} aria-posinset={index + 1} className={styles.row}>
      <a className={styles.open} href={`#/points/ledger/${client.id}`}>
        <span className={styles.name}>{client.name}</span>
        <span className={styles.total}>{i18n.t('ledger.totalPoints', { points: points(standing.total) })}</span>
        <span className={styles.detail}>
          {market} · {client.currency}
          {refused === 0 ? null : (
            <span className={styles.refused}>
              <StateIcon tone="warn" />
              {i18n.t('ledger.withoutPoints', refused)}
            </span>
          )}
        </span>
        <span className={styles.figures}>
          {isPositive(standing.total)
            ? i18n.t('ledger.soldAndManaged', { sold: points(standing.sold), managed: points(standing.managed) })
            : null}
          {nextExpiry === null ? null : (
            <span>{i18n.t('ledger.nextExpiry', { day: dateWords({ on: nextExpiry, precision: 'day' }) })}</span>
          )}
        </span>
      </a>
    </li>
  );
}
