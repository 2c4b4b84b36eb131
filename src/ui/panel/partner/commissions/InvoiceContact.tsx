import { i18n } from '#i18n';
import { mailLink } from '../../../../domain/mail-link.ts';
import { COMMISSION_RULES } from '../../../../facts/commission-rules.ts';
import { factDate } from '../../../components/fact-date.ts';
import { Section } from '../../../components/Section.tsx';
import styles from './CommissionsScreen.module.css';

/** Whom to ask about an invoice. */
export function InvoiceContact() {
  const { invoices } = COMMISSION_RULES;
  const link = mailLink({ to: invoices.value, subject: i18n.t('partnerCommissions.invoiceSubject'), body: '' });
  return (
    <Section id="commission-contact" title={i18n.t('partnerCommissions.contact')}>
      <p>
        {link.kind === 'ok' ? <a href={link.url}>{invoices.value}</a> : invoices.value}{' '}
        <a className={styles.soft} href={invoices.source} target="_blank" rel="noreferrer">
          {i18n.t('partnerCommissions.basis.source', { date: factDate(invoices) })}
        </a>
      </p>
    </Section>
  );
}
