import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Client } from '../../domain/points/ledger.ts';
import { countryWords } from '../../jobs/country-words.ts';
import { readClients } from '../../store/queries/ledger.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { problemWords } from './problem-words.ts';
import { useLive } from './use-live.ts';
import { useWorld } from './world-context.ts';

interface Props {
  /** Who is to be deleted. */
  readonly client: Client;
  readonly value: string | null;
  /** Whether it was asked for and nobody was chosen. */
  readonly missing: boolean;
  readonly onPick: (id: string | null) => void;
}

const DRAWN = 50;

/** The client that takes a history over. Two of one name are told apart by where they are. */
export function HeirField({ client, value, missing, onPick }: Props) {
  const { database } = useWorld();
  const clients = useLive(() => readClients(database), [database]);
  const choices = useMemo(
    () =>
      (clients ?? [])
        .filter(({ id }) => id !== client.id)
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name, market, currency }) => ({
          value: id,
          label: name,
          note: market === null ? currency : `${countryWords(market)} · ${currency}`,
        })),
    [clients, client.id],
  );
  const heir = clients?.find(({ id }) => id === value);
  return (
    <ChoiceField
      label={i18n.t('clientDeletion.heir')}
      value={value}
      choices={choices}
      most={DRAWN}
      error={missing ? problemWords({ reason: 'missing', data: null }) : null}
      onPick={onPick}
      {...(heir !== undefined && heir.market !== client.market ? { hint: i18n.t('clientDeletion.otherMarket') } : {})}
    />
  );
}
