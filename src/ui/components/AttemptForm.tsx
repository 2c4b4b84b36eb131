import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type AttemptDraft, type AttemptFields, readAttempt } from '../../domain/certifications/attempt-check.ts';
import type { AttemptOutcome } from '../../domain/certifications/exam-attempt.ts';
import type { LockReason } from '../../domain/certifications/retake-lock.ts';
import type { DraftProblem } from '../../domain/draft-problem.ts';
import { localOfMoment } from '../../domain/local-moment.ts';
import { ACADEMY_RULES } from '../../facts/academy-rules.ts';
import { momentOf } from '../../jobs/world.ts';
import styles from './AttemptForm.module.css';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { problemOf } from './problem-words.ts';
import { useFirstWrong } from './use-first-wrong.ts';
import { useWorld } from './world-context.ts';

interface Props {
  readonly onLog: (fields: AttemptFields) => void;
  readonly onCancel?: () => void;
  readonly initial?: AttemptDraft;
  readonly busy: boolean;
  /** Receives the focus when the form appears. */
  readonly autoFocus?: boolean;
}

/** The end of an exam: how it went, when, and what started the wait for the next try. */
export function AttemptForm({ onLog, onCancel, initial, busy, autoFocus = false }: Props) {
  const world = useWorld();
  const [draft, setDraft] = useState<AttemptDraft>(() => initial ?? freshDraft(world.now(), world.zone()));
  const [problems, setProblems] = useState<readonly DraftProblem<keyof AttemptDraft>[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form, problems.length === 0 ? null : problems);
  const set = (change: Partial<AttemptDraft>) => setDraft((before) => ({ ...before, ...change }));
  const locks = draft.outcome === 'failed' || draft.outcome === 'abandoned';
  const lockHours = ACADEMY_RULES.retakeLockHours.value;

  const submit = () => {
    const reading = readAttempt(draft, { ...momentOf(world), lockHours });
    setProblems(reading.kind === 'refused' ? reading.problems : []);
    if (reading.kind === 'ok') onLog(reading.value);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={i18n.t('attempt.outcome')} error={problemOf(problems, 'outcome')} wide>
        {(control) => (
          <select
            {...control}
            // The popup shows nothing but this form then, so the reader expects to be in it.
            ref={autoFocus ? focusOnce : undefined}
            value={draft.outcome}
            onChange={(event) => set({ outcome: event.target.value as AttemptOutcome })}
          >
            <option value="failed">{i18n.t('attempt.failed')}</option>
            <option value="abandoned">{i18n.t('attempt.abandoned')}</option>
            <option value="passed">{i18n.t('attempt.passed')}</option>
          </select>
        )}
      </Field>
      <Field label={i18n.t('attempt.endedAt')} error={problemOf(problems, 'endedAt')} wide>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={draft.endedAt}
            onChange={(event) => set({ endedAt: event.target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('attempt.correct')} error={problemOf(problems, 'correct')}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            value={draft.correct}
            onChange={(event) => set({ correct: event.target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('attempt.questions')} error={problemOf(problems, 'questions')}>
        {(control) => (
          <input
            {...control}
            inputMode="numeric"
            value={draft.questions}
            onChange={(event) => set({ questions: event.target.value })}
          />
        )}
      </Field>
      {locks ? (
        <details className={styles.lock} open={draft.lockStart !== '' || draft.lockReason !== 'last-attempt'}>
          <summary>{i18n.t('attempt.lockSummary', lockHours)}</summary>
          <p className={styles.why}>{i18n.t('attempt.lockWhy')}</p>
          <Field label={i18n.t('attempt.lockReason')}>
            {(control) => (
              <select
                {...control}
                value={draft.lockReason}
                onChange={(event) => set({ lockReason: event.target.value as LockReason })}
              >
                <option value="last-attempt">{i18n.t('attempt.lastAttempt')}</option>
                <option value="failure-notice">{i18n.t('attempt.failureNotice')}</option>
              </select>
            )}
          </Field>
          <Field
            label={i18n.t('attempt.lockStart')}
            hint={i18n.t('attempt.lockStartHint')}
            error={problemOf(problems, 'lockStart')}
          >
            {(control) => (
              <input
                {...control}
                type="datetime-local"
                value={draft.lockStart}
                onChange={(event) => set({ lockStart: event.target.value })}
              />
            )}
          </Field>
        </details>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" look="primary" disabled={busy}>
          {i18n.t('attempt.log')}
        </Button>
        {onCancel === undefined ? null : <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>}
      </div>
    </form>
  );
}

/** Most attempts that are worth logging at once are the ones that lock. */
function freshDraft(now: number, zone: string): AttemptDraft {
  return {
    outcome: 'failed',
    endedAt: localOfMoment(now - (now % 60_000), zone),
    correct: '',
    questions: '',
    lockStart: '',
    lockReason: 'last-attempt',
  };
}

function focusOnce(element: HTMLSelectElement | null): void {
  element?.focus();
}
