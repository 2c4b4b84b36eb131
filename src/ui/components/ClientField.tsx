import { useMemo } from 'react';
import { i18n } from '#i18n';
import { isNewName } from '../../domain/points/is-new-name.ts';
import type { Client } from '../../domain/points/ledger.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { clientChoices, oneOfEachName } from './client-choices.ts';

interface Props {
  readonly clients: readonly Client[];
  /** The chosen one, or the one that goes by the name; null while there is none. */
  readonly client: Client | null;
  /** What the field holds, as typed. */
  readonly name: string;
  /** Whether a client of that name is to be added; null where the form adds none. */
  readonly adds: boolean | null;
  /** Whether the form keeps the name alone, and so cannot tell two of one name apart. */
  readonly byName: boolean;
  readonly error: string | null;
  /** Said instead of how to find or add one, where the form adds none. */
  readonly hint?: string;
  readonly onPick: (client: Client | null) => void;
  /** Told of every name that is not a client's, and whether that one is to be added. */
  readonly onName: (name: string, adds: boolean) => void;
}

/** A list longer than this is not read but narrowed down. */
const MOST_SHOWN = 100;

/**
 * A client by name: one of the ledger, or a new one. A name that could be the beginning of a known one is added only
 * when the list's offer is taken.
 */
export function ClientField({ clients, client, name, adds, byName, error, hint, onPick, onName }: Props) {
  const choices = useMemo(
    () => clientChoices(byName ? oneOfEachName(clients, client) : clients),
    [clients, client, byName],
  );
  const isChosen = client !== null && client.name === name;
  const text = (typed: string) => {
    const named = clients.find((one) => one.name === typed);
    if (named !== undefined) onPick(named);
    else onName(typed, adds !== null && isNewName(typed, clients));
  };
  return (
    <ChoiceField
      label={i18n.t('ledger.name')}
      value={isChosen ? client.id : null}
      choices={choices}
      most={MOST_SHOWN}
      error={error}
      hint={hint ?? hintOf(name.trim(), client !== null, adds === true)}
      wide
      onPick={(id) => onPick(clients.find((one) => one.id === id) ?? null)}
      other={{
        text: isChosen ? '' : name,
        onText: text,
        words: adds === null ? null : (typed) => i18n.t('clientField.add', { name: typed }),
        onSettle: (typed) => onName(typed, true),
      }}
    />
  );
}

function hintOf(name: string, isKnown: boolean, adds: boolean): string {
  if (name === '' || isKnown) return i18n.t('clientField.hint');
  return adds ? i18n.t('clientField.adds', { name }) : i18n.t('clientField.undecided', { name });
}
