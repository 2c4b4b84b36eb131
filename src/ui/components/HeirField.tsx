import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Client } from '../../domain/points/ledger.ts';
import { countryWords } from '../../jobs/country-words.ts';
import { readClients } from '../../store/queries/ledger.ts';
import { Field } from './Field.tsx';
import { problemWords } from './problem-words.ts';
import { TextField } from './TextField.tsx';
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

/** As many as are looked through; a search finds the others. */
const OFFERED = 50;

/** The client that takes a history over, among thousands. Two of one name are told apart by where they are. */
export function HeirField({ client, value, missing, onPick }: Props) {
  const { database } = useWorld();
  const clients = useLive(() => readClients(database), [database]);
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search);
  const named = useMemo(() => byName(clients ?? [], client.id), [clients, client.id]);
  const found = useMemo(() => {
    const words = folded(asked)
      .split(' ')
      .filter((word) => word !== '');
    return named.filter(({ key }) => words.every((word) => key.includes(word))).slice(0, OFFERED);
  }, [named, asked]);
  const chosen = named.find(({ row }) => row.id === value);
  // Who was chosen stays so while something else is searched for.
  const offered = chosen === undefined || found.includes(chosen) ? found : [chosen, ...found];
  const elsewhere = chosen !== undefined && chosen.row.market !== client.market;
  return (
    <>
      {named.length > OFFERED ? (
        <TextField label={i18n.t('clientDeletion.search')} type="search" value={search} onText={setSearch} />
      ) : null}
      <Field
        label={i18n.t('clientDeletion.heir')}
        error={missing ? problemWords({ reason: 'missing', data: null }) : null}
        {...(elsewhere ? { hint: i18n.t('clientDeletion.otherMarket') } : {})}
      >
        {(control) => (
          <select {...control} value={value ?? ''} onChange={(event) => onPick(event.target.value || null)}>
            <option value="">{i18n.t('clientDeletion.noneChosen')}</option>
            {offered.map(({ row }) => (
              <option key={row.id} value={row.id}>
                {placeWords(row)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

function byName(clients: readonly Client[], except: string) {
  return clients
    .filter(({ id }) => id !== except)
    .map((row) => ({ row, key: folded(row.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function placeWords({ name, market, currency }: Client): string {
  return [name, ...(market === null ? [] : [countryWords(market)]), currency].join(' · ');
}

/** Lower case without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
