import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { ClientSummary } from '../../../../domain/partner/clients/client-summary.ts';
import { formatPoints } from '../../../../domain/points/format-points.ts';
import type { ClientLedger } from '../../../../domain/points/ledger-view.ts';
import { countWords } from '../../../components/count-words.ts';
import { Section } from '../../../components/Section.tsx';
import styles from './ClientFacts.module.css';
import { dayWords } from './client-words.ts';

interface Props {
  readonly ledger: ClientLedger;
  readonly summary: ClientSummary;
}

/** The points of a client today, with the way to where they come from. */
export function ClientPoints({ ledger, summary: { standing, nextExpiry } }: Props) {
  const { client, entries, refused } = ledger;
  const ways = `#/points/ledger/${client.id}`;
  const points = (value: typeof standing.total) => <a href={ways}>{formatPoints(value, browserLanguage())}</a>;
  return (
    <Section id="points" title={i18n.t('ledger.totals')}>
      {entries.length === 0 ? (
        <p>{i18n.t('entry.empty')}</p>
      ) : (
        <dl className={styles.facts}>
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
            <dd>{nextExpiry === null ? i18n.t('ledger.none') : dayWords(nextExpiry)}</dd>
          </div>
        </dl>
      )}
      {refused.length === 0 ? null : (
        <p className={styles.soft}>{i18n.t('ledger.leftOut', refused.length, [countWords(refused.length)])}</p>
      )}
      <p>
        <a href={ways}>
          {entries.length === 0 ? i18n.t('partnerClients.firstEntry') : i18n.t('partnerClients.toLedger')}
        </a>{' '}
        · <a href="#/points/rules">{i18n.t('ledger.toRules')}</a>
      </p>
    </Section>
  );
}
