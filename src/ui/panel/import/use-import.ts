import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { FoundField } from '../../../domain/certifications/import/found-row.ts';
import type { ImportChoices } from '../../../domain/certifications/import/import-choices.schema.ts';
import { isBlocked } from '../../../domain/certifications/import/review-reason.ts';
import type { ReviewedRow } from '../../../domain/certifications/import/reviewed-row.ts';
import { importCertifications } from '../../../jobs/import/import-certifications.ts';
import type { ImportInput } from '../../../jobs/import/import-reading.ts';
import { corrected } from '../../../jobs/import/review-input.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import type { ImportAnswers, ImportPhase } from './import-phase.ts';
import { NO_CHOICES, useKeptChoices } from './use-kept-choices.ts';
import { useReading } from './use-reading.ts';

export interface Import {
  readonly phase: ImportPhase;
  /** What the user answers for the whole of the input. */
  readonly answers: ImportAnswers;
  /** Whether this goes on with a review that an earlier page began. */
  readonly resumed: boolean;
  readonly isTicked: (row: ReviewedRow) => boolean;
  readonly start: (input: ImportInput) => Promise<void>;
  /** Reads the same input again under another answer: an order of dates, other columns. */
  readonly answer: (answers: ImportAnswers) => Promise<void>;
  readonly tick: (rows: readonly ReviewedRow[], ticked: boolean) => void;
  readonly edit: (key: string, field: FoundField, text: string) => void;
  readonly save: (rows: readonly ReviewedRow[]) => Promise<boolean>;
  /** Stops reading or saving; what was there before is there again. */
  readonly cancel: () => void;
  /** Goes back to the input and drops what was chosen. */
  readonly back: () => Promise<void>;
}

const START: ImportPhase = { kind: 'input', refused: null };

/**
 * An import from its input to what was saved. The user's own ticks and answers stand above every suggestion, and
 * corrections outlive a new reading. `left`: what an earlier page kept of a review of `input`; that review is taken up
 * at once.
 */
export function useImport(left: ImportChoices | null, input: ImportInput | null): Import {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const { choices, restored, choose, forget } = useKeptChoices(left);
  const begun = left !== null && input !== null;
  const [phase, setPhase] = useState<ImportPhase>(begun ? { kind: 'reading', share: 0 } : START);
  const resume = useRef(begun ? { input, choices: left } : null);
  const given = useRef(input);
  const saving = useRef<AbortController | null>(null);
  const ticks = useMemo(() => new Map(choices.ticks), [choices]);

  const onBack = useCallback(
    (to: ImportPhase) => {
      setPhase(to);
      if (to.kind === 'review') choose(() => ({ answers: to.answers }), given.current);
    },
    [choose],
  );
  const { read, cancel } = useReading(setPhase, onBack);
  useEffect(() => {
    const { current: from } = resume;
    resume.current = null;
    if (from !== null) void read(from.input, from.choices, START);
  }, [read]);

  const save = async (rows: readonly ReviewedRow[]): Promise<boolean> => {
    const before = phase;
    const controller = new AbortController();
    saving.current = controller;
    setPhase({ kind: 'saving', written: 0, total: rows.length });
    try {
      const outcome = await importCertifications(world, rows, {
        signal: controller.signal,
        onProgress: (written) => setPhase({ kind: 'saving', written, total: rows.length }),
      });
      settle(outcome, i18n.t('import.done', { added: outcome.added, updated: outcome.updated }));
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
    isTicked: (row) => !isBlocked(row.reasons) && (ticks.get(row.key) ?? row.ticked),
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
        before.kind === 'review' ? { ...before, review: corrected(before.review, key, field, text) } : before,
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
