import { i18n } from '#i18n';
import { accountAddress } from '../../../../domain/partner/clients/account-address.ts';
import type { ClientHistory } from '../../../../domain/partner/clients/client-history.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import { Button } from '../../../components/Button.tsx';
import { DeleteClient } from '../../../components/DeleteClient.tsx';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import type { Points } from '../../points/use-points.ts';
import { goTo } from '../../route.ts';
import styles from './DeskClientHead.module.css';
import { DetailsForm } from './DetailsForm.tsx';

interface Props {
  readonly client: Client;
  readonly history: ClientHistory;
  readonly kept: unknown;
  readonly points: Points;
}

/** Who a client is, the ways to it in HubSpot, and what can be done with the whole of it. */
export function DeskClientHead({ client, history, kept, points }: Props) {
  const { profile, lists } = history;
  const { open, show, close, opener } = useOpenForm<'edit'>(kept === null ? null : 'edit');
  const account = accountAddress(profile?.hubId ?? '');
  const { link } = client;
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>{client.name}</h1>
      {lists.length === 0 ? null : (
        <p className={styles.detail}>
          {i18n.t('partnerClients.inLists', { lists: lists.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {open === 'edit' ? (
        <DetailsForm known={{ client, profile }} kept={kept} points={points} onClose={close} />
      ) : (
        <>
          <p className={styles.actions}>
            {/^https?:\/\//i.test(link) ? <Outside href={link} words={i18n.t('ledger.openLink')} /> : null}
            {account === null ? null : <Outside href={account} words={i18n.t('partnerClients.openAccount')} />}
          </p>
          <div className={styles.actions}>
            <Button ref={opener} look="plain" onClick={() => show('edit')}>
              {i18n.t('partnerClients.editDetails')}
            </Button>
            <DeleteClient client={client} onDeleted={() => goTo('/partner/clients')} />
          </div>
        </>
      )}
    </header>
  );
}

function Outside({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
