import { useState } from 'react';
import { i18n } from '#i18n';
import type { HubspotContact } from '../../../../domain/partner/hubspot-contact.ts';
import { Button } from '../../../components/Button.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import styles from './ContactMail.module.css';
import { PlanMail } from './PlanMail.tsx';
import { SummaryMail } from './SummaryMail.tsx';
import { TicketMail } from './TicketMail.tsx';

interface Props {
  readonly contact: HubspotContact;
  readonly onClose: () => void;
}

const ABOUT = ['ticket', 'plan', 'summary'] as const;

/** An e-mail with a text to begin with: a ticket, where a plan stands, or the partner desk in a few lines. */
export function ContactMail({ contact, onClose }: Props) {
  const [about, setAbout] = useState<(typeof ABOUT)[number]>('summary');
  const to = contact.email;
  return (
    <section className={styles.mail} aria-label={i18n.t('partnerTeam.withTextTo', { name: contact.name })}>
      <SelectField
        label={i18n.t('partnerTeam.textAbout')}
        value={about}
        options={ABOUT}
        words={(one) => i18n.t(`partnerTeam.kind.${one}`)}
        onChoose={setAbout}
      />
      {about === 'ticket' ? <TicketMail to={to} /> : about === 'plan' ? <PlanMail to={to} /> : <SummaryMail to={to} />}
      <div>
        <Button onClick={onClose}>{i18n.t('partnerTeam.close')}</Button>
      </div>
    </section>
  );
}
