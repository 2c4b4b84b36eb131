import { useId, useMemo } from 'react';
import { i18n } from '#i18n';
import type { Client } from '../../../../domain/points/ledger.ts';
import { TextField } from '../../../components/TextField.tsx';

interface Props {
  /** The name as typed. */
  readonly value: string;
  readonly clients: readonly Client[];
  /** Whether there is no client of that name. */
  readonly isNew: boolean;
  readonly error: string | null;
  readonly onText: (text: string) => void;
}

/** More than anyone looks through; thousands would hold up every key. */
const MOST = 30;

/** A client by name: one that is suggested while typing, or a new one. */
export function ClientField({ value, clients, isNew, error, onText }: Props) {
  const names = useId();
  const suggested = useMemo(() => suggestions(value, clients), [value, clients]);
  return (
    <>
      <TextField
        label={i18n.t('partnerShared.client')}
        name="client"
        hint={isNew ? i18n.t('partnerShared.clientNew') : i18n.t('partnerShared.clientHint')}
        value={value}
        error={error}
        onText={onText}
        list={names}
        wide
      />
      <datalist id={names}>
        {suggested.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

function suggestions(typed: string, clients: readonly Client[]): readonly string[] {
  const part = typed.trim().toLowerCase();
  const found = new Set<string>();
  for (const { name } of clients) {
    if (name.toLowerCase().includes(part)) found.add(name);
    if (found.size === MOST) break;
  }
  return [...found];
}
