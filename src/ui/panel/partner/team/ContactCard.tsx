import { i18n } from '#i18n';
import { mailLink } from '../../../../domain/mail-link.ts';
import type { HubspotContact } from '../../../../domain/partner/hubspot-contact.ts';
import { deleteContact } from '../../../../jobs/partner/team/save-contact.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import styles from './ContactCard.module.css';
import { ContactForm } from './ContactForm.tsx';
import { ContactMail } from './ContactMail.tsx';

interface Props {
  readonly contact: HubspotContact;
  readonly kept: unknown;
  readonly onDeleted: () => void;
}

/** Somebody of the HubSpot team: who, for what, and the way to write. */
export function ContactCard({ contact, kept, onDeleted }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const { open, show, close, opener } = useOpenForm<'edit' | 'mail'>(kept === null ? null : 'edit');
  const { name, role, email, about, notes } = contact;
  if (open === 'edit') {
    return (
      <li>
        <ContactForm contact={contact} kept={kept} onClose={close} />
      </li>
    );
  }
  const link = mailLink({ to: email, subject: '', body: '' });
  const remove = async () => {
    const outcome = await deleteContact(world, contact);
    settle(outcome, i18n.t('partnerTeam.deleted', { name }));
    if (outcome.kind === 'done') onDeleted();
  };
  return (
    <li className={styles.card}>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.soft}>{[role, email].filter((part) => part !== '').join(' · ')}</p>
      {about === '' ? null : <p className={styles.text}>{about}</p>}
      {notes === '' ? null : <p className={`${styles.text} ${styles.soft}`}>{notes}</p>}
      <div className={styles.actions}>
        {link.kind === 'ok' ? (
          <>
            <a href={link.url} aria-label={i18n.t('partnerTeam.sendTo', { name })}>
              {i18n.t('partnerTeam.send')}
            </a>
            {open === 'mail' ? null : (
              <Button
                ref={opener}
                look="quiet"
                aria-label={i18n.t('partnerTeam.withTextTo', { name })}
                onClick={() => show('mail')}
              >
                {i18n.t('partnerTeam.withText')}
              </Button>
            )}
          </>
        ) : (
          <span className={styles.soft}>{i18n.t(email === '' ? 'partnerTeam.noEmail' : 'partnerTeam.badEmail')}</span>
        )}
        <Button look="quiet" aria-label={i18n.t('partnerTeam.editOf', { name })} onClick={() => show('edit')}>
          {i18n.t('action.edit')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('partnerTeam.deleteOf', { name })} onClick={() => void remove()}>
          {i18n.t('action.delete')}
        </Button>
      </div>
      {open === 'mail' ? <ContactMail contact={contact} onClose={close} /> : null}
    </li>
  );
}
