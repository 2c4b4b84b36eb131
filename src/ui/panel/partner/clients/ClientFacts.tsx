import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import type { ClientSummary } from '../../../../domain/partner/clients/client-summary.ts';
import { type DayText, daysBetween } from '../../../../domain/time.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { Section } from '../../../components/Section.tsx';
import styles from './ClientFacts.module.css';
import { dayWords, mrrWords } from './client-words.ts';

interface Props {
  readonly summary: ClientSummary;
  readonly today: DayText;
}

/** What the partner dashboard tells of a client. What is not known is left out, and said to be so. */
export function ClientFacts({ summary, today }: Props) {
  const { client, profile, products, mrr, nextRenewal } = summary;
  const facts: readonly (readonly [string, string])[] = [
    [i18n.t('ledger.market'), client.market === null ? i18n.t('ledger.noMarket') : countryWords(client.market)],
    [i18n.t('ledger.currency'), client.currency],
    [i18n.t('partnerClients.hubId'), profile?.hubId ?? ''],
    [i18n.t('partnerClients.relationship'), profile?.relationship ?? ''],
    [i18n.t('partnerClients.products'), products.join(', ')],
    [i18n.t('partnerClients.mrrShort'), mrr === null ? '' : mrrWords(mrr)],
    [i18n.t('partnerClients.dashboardMrr'), dashboardMrr(summary)],
    [i18n.t('partnerClients.toolsUsed'), profile?.toolsUsed?.toString() ?? ''],
    [i18n.t('partnerClients.lastActiveOn'), lastActive(profile?.lastActiveOn ?? null, today)],
    [i18n.t('partnerClients.renewalOwner'), profile?.renewalOwner ?? ''],
    [i18n.t('partnerClients.nextRenewal'), nextRenewal === null ? '' : dayWords(nextRenewal)],
    [i18n.t('field.notes'), profile?.notes ?? ''],
  ];
  return (
    <Section id="facts" title={i18n.t('partnerClients.details')}>
      <dl className={styles.facts}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {profile === null ? <p className={styles.soft}>{i18n.t('partnerClients.noProfile')}</p> : null}
    </Section>
  );
}

/** What the dashboard says, where the ledger says something as well. */
function dashboardMrr({ mrr, profile }: ClientSummary): string {
  const own = profile?.mrr ?? null;
  return mrr?.source !== 'ledger' || own === null ? '' : formatMoney(own, browserLanguage());
}

function lastActive(day: DayText | null, today: DayText): string {
  if (day === null) return '';
  return `${dayWords(day)} (${i18n.t('partnerClients.daysAgo', Math.max(0, daysBetween(day, today)))})`;
}
