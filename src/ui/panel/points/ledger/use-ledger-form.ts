import { type RefObject, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { DraftProblem, DraftReading } from '../../../../domain/draft-problem.ts';
import { unreadDates } from '../../../components/unread-dates.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useFirstWrong } from '../../../components/use-first-wrong.ts';
import { useKeptForm } from '../../../components/use-kept-form.ts';
import { mergedDraft } from '../../certifications/editor-draft.ts';
import type { KeptTyping } from './kept-typing.ts';

interface Options<Draft, Fields> {
  readonly draftKey: string;
  readonly kept: KeptTyping<Draft> | null;
  /** What the form holds where nothing was typed. */
  readonly stored: Draft;
  /** Whether `stored` is a record that another page may change as well. */
  readonly onRecord: boolean;
  readonly dates: readonly (keyof Draft & string)[];
  readonly read: (draft: Draft) => DraftReading<Fields, keyof Draft & string>;
  /** Keeps the fields, and calls `forget` once they are kept. */
  readonly save: (fields: Fields, forget: () => Promise<void>) => Promise<void>;
}

export interface LedgerForm<Draft> {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly draft: Draft;
  readonly problems: readonly DraftProblem<keyof Draft & string>[];
  /** Whether it was typed before this page was opened. */
  readonly restored: boolean;
  readonly touched: boolean;
  readonly change: (change: Partial<Draft>) => void;
  readonly discard: () => Promise<void>;
  readonly submit: () => void;
}

/** A form of the ledger: what is typed is kept at once and becomes a record when it is submitted. */
export function useLedgerForm<Draft extends object, Fields>(options: Options<Draft, Fields>): LedgerForm<Draft> {
  const { draftKey, kept, stored, onRecord, dates, read, save } = options;
  const { say } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<readonly DraftProblem<keyof Draft & string>[]>([]);
  const { typed, restored, type, forget } = useKeptForm<KeptTyping<Draft>>(draftKey, kept);
  const untouched = { began: stored, draft: stored };
  const { draft, clash } = mergedDraft(typed ?? untouched, stored);
  const saving = useRef(false);
  useFirstWrong(form, problems.length === 0 ? null : problems);

  const discard = async () => {
    await forget();
    setProblems([]);
  };
  const keep = async () => {
    const unread = unreadDates(form.current, dates);
    const reading = read(draft);
    if (reading.kind === 'refused') {
      const blank = new Set(unread.map(({ field }) => field));
      return setProblems([...unread, ...reading.problems.filter(({ field }) => !blank.has(field))]);
    }
    if (unread.length > 0) return setProblems(unread);
    setProblems([]);
    if (onRecord && clash) return say(i18n.t('refusal.changedElsewhere'));
    await save(reading.value, discard);
  };
  return {
    form,
    draft,
    problems,
    restored,
    touched: typed !== null,
    change: (change) => {
      const { began, draft: before } = typed ?? untouched;
      type({ began, draft: { ...before, ...change } });
    },
    discard,
    submit: () => {
      // A second click while the first is being saved would add it twice.
      if (saving.current) return;
      saving.current = true;
      void keep().finally(() => {
        saving.current = false;
      });
    },
  };
}
