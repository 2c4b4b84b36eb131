import { i18n } from '#i18n';
import type { Client } from '../../../../domain/points/ledger.ts';
import styles from './ClientLinks.module.css';

/** The ways to a client: its page here, and its record in the CRM where there is one. */
export function ClientLinks({ client: { id, name, link } }: { readonly client: Client }) {
  return (
    <span className={styles.links}>
      <a href={`#/partner/clients/${id}`} aria-label={i18n.t('partnerRenewals.clientPageOf', { name })}>
        {i18n.t('partnerRenewals.clientPage')}
      </a>
      {/^https?:\/\//i.test(link) ? (
        <a href={link} target="_blank" rel="noreferrer" aria-label={i18n.t('partnerRenewals.crmOf', { name })}>
          {i18n.t('partnerRenewals.crm')}
        </a>
      ) : null}
    </span>
  );
}
