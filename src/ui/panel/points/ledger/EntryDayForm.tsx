import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import { readEntryDraft } from '../../../../domain/points/entry-check.ts';
import { type EntryDraft, entryDraftOf } from '../../../../domain/points/entry-draft.ts';
import type { PointEntry } from '../../../../domain/points/ledger.ts';
import type { DayText } from '../../../../domain/time.ts';
import { editEntry } from '../../../../jobs/save-entry.ts';
import { problemOf } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';
import { unreadDates } from '../../../components/unread-dates.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useFirstWrong } from '../../../components/use-first-wrong.ts';
import { useWorld } from '../../../components/world-context.ts';
import { entryName } from './entry-words.ts';
import { LedgerForm } from './LedgerForm.tsx';

interface Props {
  /** The day that is asked for. */
  readonly field: 'managedUntil' | 'endedOn';
  readonly entry: PointEntry;
  readonly today: DayText;
  readonly onClose: () => void;
}

/** Asks since when an entry is no longer managed, or when the client ended it: today unless said otherwise. */
export function EntryDayForm({ field, entry, today, onClose }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [day, setDay] = useState(today);
  const [problems, setProblems] = useState<readonly DraftProblem<keyof EntryDraft>[]>([]);
  useFirstWrong(form, problems.length === 0 ? null : problems);
  const name = entryName(entry);
  const label = i18n.t(field === 'endedOn' ? 'entry.endedOnLabel' : 'entry.managedUntilLabel');

  const act = i18n.t(field === 'endedOn' ? 'entry.end' : 'entry.unmanage');

  const save = async () => {
    if (unreadDates(form.current, [field]).length > 0 || day === '') {
      return setProblems([{ field, reason: 'missing', data: null }]);
    }
    const locale = browserLanguage();
    const draft = { ...entryDraftOf(entry, locale), [field]: day };
    const reading = readEntryDraft(draft, { clientId: entry.clientId, today, locale });
    if (reading.kind === 'refused') return setProblems(reading.problems);
    const outcome = await editEntry(world, entry, { [field]: day });
    settle(outcome, i18n.t('entry.saved', { name }));
    onClose();
  };

  return (
    <LedgerForm form={form} label={`${act}: ${name}`} restored={false} onSubmit={() => void save()} onCancel={onClose}>
      <TextField
        autoFocus
        label={label}
        name={field}
        type="date"
        value={day}
        error={problemOf(problems, field)}
        onText={setDay}
      />
    </LedgerForm>
  );
}
