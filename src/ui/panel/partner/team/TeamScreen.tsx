import { i18n } from '#i18n';
import { readDraftsUnder } from '../../../../store/queries/drafts.ts';
import { readContacts } from '../../../../store/queries/team.ts';
import { Button } from '../../../components/Button.tsx';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { ContactCard } from './ContactCard.tsx';
import { ContactForm } from './ContactForm.tsx';
import { contactKey } from './contact-key.ts';
import styles from './TeamScreen.module.css';

const DRAFTS = 'partner-contact|';

/** The people at HubSpot who look after this partner. */
export function TeamScreen() {
  const { database } = useWorld();
  const found = useLive(async () => {
    const [contacts, drafts] = await Promise.all([readContacts(database), readDraftsUnder(database, DRAFTS)]);
    return { contacts, drafts };
  }, [database]);
  return (
    <PartnerFrame section="team">
      {found === undefined ? null : <Team contacts={found.contacts} drafts={found.drafts} />}
    </PartnerFrame>
  );
}

interface TeamProps {
  readonly contacts: Awaited<ReturnType<typeof readContacts>>;
  readonly drafts: ReadonlyMap<string, unknown>;
}

function Team({ contacts, drafts }: TeamProps) {
  const kept = drafts.get(contactKey(null)) ?? null;
  const { open, show, close, opener } = useOpenForm<'new'>(kept === null ? null : 'new');
  return (
    <section className={styles.screen} aria-labelledby="team">
      <header className={styles.head}>
        <h1 id="team">{i18n.t('partnerTeam.title')}</h1>
        {open === null ? (
          <Button ref={opener} look="primary" onClick={() => show('new')}>
            {i18n.t('partnerTeam.add')}
          </Button>
        ) : null}
      </header>
      <p className={styles.soft}>{i18n.t('partnerTeam.text')}</p>
      {open === null ? null : <ContactForm contact={null} kept={kept} onClose={close} />}
      {contacts.length === 0 && open === null ? <p>{i18n.t('partnerTeam.empty')}</p> : null}
      <ul className={styles.list} aria-label={i18n.t('partnerTeam.title')}>
        {contacts.map((contact) => (
          <ContactCard
            key={contact.id}
            contact={contact}
            kept={drafts.get(contactKey(contact.id)) ?? null}
            onDeleted={() => opener.current?.focus()}
          />
        ))}
      </ul>
    </section>
  );
}
