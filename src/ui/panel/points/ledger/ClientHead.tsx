import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { Button } from '../../../components/Button.tsx';
import { DeleteClient } from '../../../components/DeleteClient.tsx';
import { goTo } from '../../route.ts';
import { ClientEditor } from './ClientEditor.tsx';
import styles from './ClientHead.module.css';
import { clientKey } from './draft-keys.ts';

interface Props {
  readonly client: Client;
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly book: RuleBook;
}

/** Who a client is, and what can be done with the whole of it. */
export function ClientHead({ client, drafts, book }: Props) {
  const kept = drafts.get(clientKey(client.id)) ?? null;
  const [editing, setEditing] = useState(kept !== null);
  const [closed, setClosed] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  // What had the focus is gone then, and the keyboard would start again at the top of the page.
  useEffect(() => {
    if (closed > 0) opener.current?.focus();
  }, [closed]);
  const { name, market, currency, link } = client;

  return (
    <header className={styles.head}>
      <h1 className={styles.name}>{name}</h1>
      {editing ? (
        <ClientEditor
          client={client}
          kept={kept}
          book={book}
          onClose={() => {
            setEditing(false);
            setClosed((times) => times + 1);
          }}
        />
      ) : (
        <>
          <p className={styles.detail}>
            {market === null ? i18n.t('ledger.noMarket') : countryWords(market)} · {currency}
            {/^https?:\/\//i.test(link) ? (
              <>
                {' · '}
                <a href={link} target="_blank" rel="noreferrer">
                  {i18n.t('ledger.openLink')}
                </a>
              </>
            ) : null}
          </p>
          <div className={styles.actions}>
            <Button ref={opener} look="quiet" onClick={() => setEditing(true)}>
              {i18n.t('ledger.editClient')}
            </Button>
            <DeleteClient client={client} onDeleted={() => goTo('/points/ledger')} />
          </div>
        </>
      )}
    </header>
  );
}
