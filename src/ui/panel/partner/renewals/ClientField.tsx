import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { RenewalDraft } from '../../../../domain/partner/renewals/renewal-draft.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import { Button } from '../../../components/Button.tsx';
import { type Choice, ChoiceField } from '../../../components/ChoiceField.tsx';
import styles from './RenewalEditor.module.css';

type ClientDraft = Pick<RenewalDraft, 'clientId' | 'newClient' | 'addsClient'>;

interface Props {
  readonly clients: readonly Client[];
  readonly draft: ClientDraft;
  readonly error: string | null;
  readonly onChange: (change: Partial<RenewalDraft>) => void;
}

/** A list longer than this is not read but narrowed down. */
const MOST_SHOWN = 100;

/** What stands for a client that is not kept yet. */
const NEW = 'new';

/** The client of a renewal: one of the ledger, or a name that none of them has, which can be added with the renewal. */
export function ClientField({ clients, draft, error, onChange }: Props) {
  const { clientId, newClient, addsClient } = draft;
  const known = useMemo(() => choicesOf(clients), [clients]);
  const isNew = clientId === '' && newClient !== '';
  const choices = useMemo(
    () => (isNew ? [...known, { value: NEW, label: newClient, note: i18n.t('partnerRenewals.newClient') }] : known),
    [known, isNew, newClient],
  );
  const pick = (value: string | null) => {
    if (value === NEW) return;
    const client = clients.find(({ id }) => id === value);
    const currency = client === undefined ? {} : { currency: client.currency };
    onChange({ clientId: value ?? '', newClient: '', addsClient: false, ...currency });
  };
  return (
    <div className={styles.client}>
      <ChoiceField
        label={i18n.t('ledger.name')}
        value={isNew ? NEW : clientId === '' ? null : clientId}
        choices={choices}
        most={MOST_SHOWN}
        error={error}
        hint={
          addsClient && isNew
            ? i18n.t('partnerRenewals.addsClient', { name: newClient })
            : i18n.t('partnerRenewals.clientHint')
        }
        onPick={pick}
        onOther={(name) => {
          if (name !== newClient || clientId !== '') onChange({ clientId: '', newClient: name, addsClient: false });
        }}
      />
      {isNew && !addsClient ? (
        <Button onClick={() => onChange({ addsClient: true })}>
          {i18n.t('partnerRenewals.addClient', { name: newClient })}
        </Button>
      ) : null}
    </div>
  );
}

function choicesOf(clients: readonly Client[]): readonly Choice[] {
  return clients
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}
