import { useMemo } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { entryDraftOf, laterSaleDraft } from '../../../../domain/points/entry-draft.ts';
import type { Client, PointEntry } from '../../../../domain/points/ledger.ts';
import type { Points } from '../use-points.ts';
import { entryKey, laterSaleKey } from './draft-keys.ts';
import { EntryDayForm } from './EntryDayForm.tsx';
import { EntryEditor } from './EntryEditor.tsx';
import { entryName } from './entry-words.ts';

export type EntryFormKind = 'edit' | 'later' | 'unmanage' | 'end';

interface Props {
  readonly form: EntryFormKind;
  readonly entry: PointEntry;
  readonly client: Client;
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly productLines: readonly string[];
  readonly points: Points;
  readonly onClose: () => void;
}

/** The form that is open below an entry. */
export function EntryForms({ form, entry, drafts, ...rest }: Props) {
  const { today } = rest.points;
  const name = entryName(entry);
  const stored = useMemo(
    () => (form === 'later' ? laterSaleDraft(entry, today) : entryDraftOf(entry, browserLanguage())),
    [form, entry, today],
  );
  switch (form) {
    case 'edit':
      return (
        <EntryEditor
          {...rest}
          label={i18n.t('entry.editOf', { name })}
          draftKey={entryKey(entry.id)}
          kept={drafts.get(entryKey(entry.id)) ?? null}
          stored={stored}
          entry={entry}
        />
      );
    case 'later':
      return (
        <EntryEditor
          {...rest}
          label={i18n.t('entry.laterOf', { name })}
          note={i18n.t('entry.laterNote')}
          draftKey={laterSaleKey(entry.id)}
          kept={drafts.get(laterSaleKey(entry.id)) ?? null}
          stored={stored}
          entry={null}
        />
      );
    case 'unmanage':
    case 'end':
      return (
        <EntryDayForm
          field={form === 'end' ? 'endedOn' : 'managedUntil'}
          entry={entry}
          today={today}
          onClose={rest.onClose}
        />
      );
  }
}
