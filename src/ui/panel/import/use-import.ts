import { useCallback, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { FoundField } from '../../../domain/certifications/import/found-row.ts';
import { isBlocked } from '../../../domain/certifications/import/review-reason.ts';
import type { ReviewedRow } from '../../../domain/certifications/import/reviewed-row.ts';
import { importCertifications } from '../../../jobs/import/import-certifications.ts';
import type { ImportInput } from '../../../jobs/import/import-reading.ts';
import {
  corrected,
  type ImportAnswers,
  type ImportReview,
  type RefusedInput,
  reviewInput,
} from '../../../jobs/import/review-input.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';

/** Where an import stands. */
export type ImportPhase =
  | { readonly kind: 'input'; readonly refused: RefusedInput | null }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'review'; readonly review: ImportReview }
  | { readonly kind: 'saving'; readonly written: number; readonly total: number };

export interface Import {
  readonly phase: ImportPhase;
  readonly isTicked: (row: ReviewedRow) => boolean;
  readonly start: (input: ImportInput) => Promise<void>;
  /** Reads the same input again under another answer: an order of dates, other columns. */
  readonly restart: (options: ImportAnswers) => Promise<void>;
  readonly tick: (row: ReviewedRow, ticked: boolean) => void;
  readonly tickAll: (rows: readonly ReviewedRow[], ticked: boolean) => void;
  readonly edit: (key: string, field: FoundField, text: string) => void;
  readonly save: (rows: readonly ReviewedRow[]) => Promise<boolean>;
  readonly cancel: () => void;
  readonly back: () => void;
}

const START: ImportPhase = { kind: 'input', refused: null };

/** An import from its input to what was saved. The user's own ticks and answers stand above every suggestion. */
export function useImport(): Import {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const [phase, setPhase] = useState<ImportPhase>(START);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const given = useRef<{ readonly input: ImportInput; readonly options: ImportAnswers } | null>(null);
  const work = useRef<AbortController | null>(null);

  const read = useCallback(
    async (input: ImportInput, options: ImportAnswers) => {
      given.current = { input, options };
      const controller = new AbortController();
      work.current = controller;
      setPhase({ kind: 'reading', share: 0 });
      const outcome = await reviewInput(world, input, options, {
        signal: controller.signal,
        onProgress: (share) => setPhase({ kind: 'reading', share }),
      });
      if (work.current !== controller) return;
      setPhase(outcome.kind === 'review' ? outcome : { kind: 'input', refused: outcome });
    },
    [world],
  );

  const save = async (rows: readonly ReviewedRow[]): Promise<boolean> => {
    const before = phase;
    const controller = new AbortController();
    work.current = controller;
    setPhase({ kind: 'saving', written: 0, total: rows.length });
    try {
      const outcome = await importCertifications(world, rows, {
        signal: controller.signal,
        onProgress: (written) => setPhase({ kind: 'saving', written, total: rows.length }),
      });
      settle(outcome, i18n.t('import.done', { added: outcome.added, updated: outcome.updated }));
      setPhase(outcome.kind === 'done' ? START : before);
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
    isTicked: (row) => !isBlocked(row.reasons) && (ticks.get(row.key) ?? row.ticked),
    start: (input) => {
      setTicks(new Map());
      return read(input, {});
    },
    restart: async (options) => {
      if (given.current !== null) await read(given.current.input, { ...given.current.options, ...options });
    },
    tick: (row, ticked) => setTicks((before) => new Map(before).set(row.key, ticked)),
    tickAll: (rows, ticked) =>
      setTicks((before) => {
        const after = new Map(before);
        for (const row of rows) after.set(row.key, ticked);
        return after;
      }),
    edit: (key, field, text) =>
      setPhase((before) =>
        before.kind === 'review' ? { kind: 'review', review: corrected(before.review, key, field, text) } : before,
      ),
    save,
    cancel: () => work.current?.abort(),
    back: () => setPhase(START),
  };
}
