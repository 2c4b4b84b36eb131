import { useMemo } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { readEntryDraft } from '../../../../domain/points/entry-check.ts';
import { entryDraftSchema } from '../../../../domain/points/entry-draft.schema.ts';
import type { EntryDraft } from '../../../../domain/points/entry-draft.ts';
import type { Client, PointEntry } from '../../../../domain/points/ledger.ts';
import { addEntry, editEntry } from '../../../../jobs/save-entry.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import type { Points } from '../use-points.ts';
import { EntryFields } from './EntryFields.tsx';
import { entryName } from './entry-words.ts';
import { readKeptTyping } from './kept-typing.ts';
import { LedgerForm } from './LedgerForm.tsx';
import { useLedgerForm } from './use-ledger-form.ts';

interface Props {
  readonly label: string;
  /** A sentence above the fields. */
  readonly note?: string;
  readonly draftKey: string;
  /** What was typed before and not saved, as it was kept. */
  readonly kept: unknown;
  /** What the fields hold where nothing was typed. */
  readonly stored: EntryDraft;
  /** What is edited; null when an entry is added. */
  readonly entry: PointEntry | null;
  readonly client: Client;
  /** Product lines to suggest. */
  readonly productLines: readonly string[];
  readonly points: Points;
  readonly onClose: () => void;
}

const DATES = ['soldOn', 'lineSoldOn', 'managedFrom', 'managedUntil', 'endedOn'] as const;

/** The fields of an entry that is added or edited. */
export function EntryEditor(props: Props) {
  const { label, note = null, draftKey, kept, stored, entry, client, productLines, points, onClose } = props;
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const { form, draft, problems, restored, change, discard, submit } = useLedgerForm({
    draftKey,
    kept: useMemo(() => readKeptTyping(kept, entryDraftSchema), [kept]),
    stored,
    onRecord: entry !== null,
    dates: DATES,
    read: (typed) => readEntryDraft(typed, { clientId: client.id, today: points.today, locale: browserLanguage() }),
    save: async (fields, forget) => {
      const outcome = await (entry === null ? addEntry(world, fields) : editEntry(world, entry, fields));
      if (outcome.kind === 'changed-elsewhere') return say(i18n.t('refusal.changedElsewhere'));
      if (outcome.kind === 'gone') return say(i18n.t('ledger.clientGone'));
      await forget();
      settle(outcome, i18n.t('entry.saved', { name: entryName(fields) }));
      onClose();
    },
  });
  return (
    <LedgerForm
      form={form}
      label={label}
      note={note}
      restored={restored}
      onSubmit={submit}
      onCancel={() => {
        void discard().then(onClose);
      }}
    >
      <EntryFields draft={draft} problems={problems} productLines={productLines} book={points.book} onChange={change} />
    </LedgerForm>
  );
}
