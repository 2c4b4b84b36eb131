import { i18n } from '#i18n';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import { decisionDay } from '../../../../domain/partner/renewal-deadlines.ts';
import styles from './RenewalFacts.module.css';
import { changeWords, dayWords, moneyWords, termWords } from './renewal-words.ts';

/** What is known of a renewal, by name; what is not is left out. */
export function RenewalFacts({ renewal }: { readonly renewal: Renewal }) {
  const { products, mrr, mrrChange, lastActiveEmployee, owner, manager, termMonths, renewsOn } = renewal;
  const facts = [
    { name: i18n.t('partnerRenewals.products'), value: products.join(', ') },
    { name: i18n.t('partnerRenewals.mrr'), value: mrr === null ? '' : moneyWords(mrr) },
    { name: i18n.t('partnerRenewals.mrrChange'), value: mrrChange === null ? '' : changeWords(mrrChange) },
    { name: i18n.t('partnerRenewals.decideBy'), value: dayWords(decisionDay(renewal)) },
    { name: i18n.t('partnerRenewals.renewsOn'), value: dayWords(renewsOn) },
    { name: i18n.t('partnerRenewals.term'), value: termMonths === null ? '' : termWords(termMonths) },
    { name: i18n.t('partnerRenewals.lastActive'), value: lastActiveEmployee },
    { name: i18n.t('partnerRenewals.owner'), value: owner },
    { name: i18n.t('partnerRenewals.manager'), value: manager },
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
