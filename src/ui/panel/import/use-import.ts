import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ImportInput } from '../../../jobs/import/import-reading.ts';
import type { ChoicesOf, ImportKind } from '../../../jobs/import/import-review.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import type { ImportPhase } from './import-phase.ts';
import type { ImportSubject } from './import-subject.ts';
import { NO_CHOICES, useKeptChoices } from './use-kept-choices.ts';
import { useReading } from './use-reading.ts';

export interface Import<Kind extends ImportKind> {
  readonly phase: ImportPhase<Kind>;
  /** What the user answers for the whole of the input. */
  readonly answers: Kind['answers'];
  /** Whether this goes on with a review that an earlier page began. */
  readonly resumed: boolean;
  readonly isTicked: (row: Kind['row']) => boolean;
  readonly start: (input: ImportInput) => Promise<void>;
  /** Reads the same input again under another answer: an order of dates, other columns. */
  readonly answer: (answers: Kind['answers']) => Promise<void>;
  readonly tick: (rows: readonly Kind['row'][], ticked: boolean) => void;
  readonly edit: (key: string, field: Kind['field'], text: string) => void;
  readonly save: (rows: readonly Kind['row'][]) => Promise<boolean>;
  /** Stops reading or saving; what was there before is there again. */
  readonly cancel: () => void;
  /** Goes back to the input and drops what was chosen. */
  readonly back: () => Promise<void>;
}

const START = { kind: 'input', refused: null } as const;

/**
 * An import from its input to what was saved. The user's own ticks and answers stand above every suggestion, and
 * corrections outlive a new reading. `left`: what an earlier page kept of a review of `input`; that review is taken up
 * at once.
 */
export function useImport<Kind extends ImportKind>(
  subject: ImportSubject<Kind>,
  left: ChoicesOf<Kind> | null,
  input: ImportInput | null,
): Import<Kind> {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const { choices, restored, choose, forget } = useKeptChoices<Kind>(subject.choicesDraft, left);
  const begun = left !== null && input !== null;
  const [phase, setPhase] = useState<ImportPhase<Kind>>(begun ? { kind: 'reading', share: 0 } : START);
  const resume = useRef(begun ? { input, choices: left } : null);
  const given = useRef(input);
  const saving = useRef<AbortController | null>(null);
  const ticks = useMemo(() => new Map(choices.ticks), [choices]);

  const onBack = useCallback(
    (to: ImportPhase<Kind>) => {
      setPhase(to);
      if (to.kind === 'review') choose(() => ({ answers: to.answers }), given.current);
    },
    [choose],
  );
  const { read, cancel } = useReading(subject.review, setPhase, onBack);
  useEffect(() => {
    const { current: from } = resume;
    resume.current = null;
    if (from !== null) void read(from.input, from.choices, START);
  }, [read]);

  const save = async (rows: readonly Kind['row'][]): Promise<boolean> => {
    const before = phase;
    const controller = new AbortController();
    saving.current = controller;
    setPhase({ kind: 'saving', written: 0, total: rows.length });
    try {
      const { outcome, sentence } = await subject.save(world, rows, {
        signal: controller.signal,
        onProgress: (written) => setPhase({ kind: 'saving', written, total: rows.length }),
      });
      settle(outcome, sentence);
      if (outcome.kind !== 'done') setPhase(before);
      return outcome.kind === 'done';
    } catch (error) {
      setPhase(before);
      if (!controller.signal.aborted) throw error;
      say(i18n.t('import.cancelled'));
      return false;
    }
  };

  return {
    phase,
    answers: choices.answers,
    resumed: restored,
    isTicked: (row) => !subject.isBlocked(row) && (ticks.get(row.key) ?? row.ticked),
    start: async (from) => {
      // Choices are of the text they were made for, and those that led nowhere are of no use.
      const fits = from.kind !== 'file' && phase.kind === 'input' && phase.refused === null;
      if (!fits) void forget();
      given.current = from;
      await read(from, fits ? choices : NO_CHOICES, START);
    },
    answer: async (change) => {
      const { current: from } = given;
      if (from === null) return;
      const answers = { ...choices.answers, ...change };
      choose(() => ({ answers }), from);
      await read(from, { ...choices, answers }, phase.kind === 'review' ? { ...phase, rereading: null } : phase);
    },
    tick: (rows, ticked) =>
      choose(({ ticks: before }) => {
        const after = new Map(before);
        for (const row of rows) after.set(row.key, ticked);
        return { ticks: [...after] };
      }, given.current),
    edit: (key, field, text) => {
      choose(
        ({ edits }) => ({
          edits: [...edits.filter((edit) => edit[0] !== key || edit[1] !== field), [key, field, text]],
        }),
        given.current,
      );
      setPhase((before) =>
        before.kind === 'review' ? { ...before, review: subject.corrected(before.review, key, field, text) } : before,
      );
    },
    save,
    cancel: () => {
      cancel();
      saving.current?.abort();
    },
    back: async () => {
      setPhase(START);
      await forget();
    },
  };
}
