import { useState } from 'react';
import { i18n } from '#i18n';
import type { Account } from '../../../domain/tickets/account.ts';
import { deleteAccount } from '../../../jobs/tickets/save-account.ts';
import { readAccounts } from '../../../store/queries/accounts.ts';
import { Button } from '../../components/Button.tsx';
import section from '../../components/Section.module.css';
import { Section } from '../../components/Section.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from '../certifications/CertificationPage.module.css';
import { AccountForm } from './AccountForm.tsx';
import { SUBSCRIPTION_LABELS } from './account-words.ts';

/** The accounts that the user writes about, each with what decides on its ways to support. */
export function AccountsScreen() {
  const world = useWorld();
  const { settle } = useAnnounce();
  const accounts = useLive(() => readAccounts(world.database), [world]);
  const [edited, setEdited] = useState<string | null>(null);
  if (accounts === undefined) return null;
  const account = accounts.find(({ id }) => id === edited) ?? null;
  return (
    <article className={styles.page}>
      <a className={styles.back} href="#/tickets">
        ← {i18n.t('nav.back')}
      </a>
      <h1>{i18n.t('ticketAccounts.title')}</h1>
      <p>{i18n.t('ticketAccounts.text')}</p>
      {accounts.length === 0 ? null : (
        <Section id="accounts" title={i18n.t('ticketAccounts.kept')}>
          <ul className={section.list}>
            {accounts.map((one) => (
              <li key={one.id}>
                <span>{lineOf(one)}</span>
                <span>
                  <Button
                    look="quiet"
                    aria-label={i18n.t('ticketAccounts.editOne', { name: titleOf(one) })}
                    onClick={() => setEdited(one.id)}
                  >
                    {i18n.t('action.edit')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={i18n.t('ticketAccounts.deleteOne', { name: titleOf(one) })}
                    onClick={async () =>
                      settle(await deleteAccount(world, one), i18n.t('ticketAccounts.deleted', { name: titleOf(one) }))
                    }
                  >
                    {i18n.t('action.delete')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <AccountForm key={account?.id ?? `new-${accounts.length}`} account={account} onDone={() => setEdited(null)} />
    </article>
  );
}

function titleOf({ name, hubId }: Account): string {
  return name === '' ? hubId : name;
}

function lineOf({ name, hubId, subscription }: Account): string {
  const parts = [name, hubId, subscription === null ? '' : SUBSCRIPTION_LABELS[subscription]()];
  return parts.filter((part) => part !== '').join(' · ');
}
