import { type ReactNode, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { useFirstWrong } from '../../../components/use-first-wrong.ts';
import styles from './PlanForm.module.css';

interface Props {
  readonly label: string;
  /** What its button says. */
  readonly submit: string;
  readonly look?: 'primary' | 'plain';
  /** What was wrong when it was last handed in; a new list at every refusal. */
  readonly problems: readonly object[];
  /** Whether it holds what was typed before this page was opened. */
  readonly restored: boolean;
  readonly onSubmit: () => Promise<void>;
  /** Undefined where there is nothing to go back to. */
  readonly onCancel?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A form of the plan with its buttons. Handed in once at a time; a refusal takes the keyboard to the first wrong field. */
export function PlanForm({ label, submit, look = 'plain', problems, restored, onSubmit, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const saving = useRef(false);
  const [busy, setBusy] = useState(false);
  useFirstWrong(form, problems.length === 0 ? null : problems);
  const handIn = async () => {
    // A second press while the first is being saved would add it twice.
    if (saving.current) return;
    saving.current = true;
    setBusy(true);
    await onSubmit().finally(() => {
      saving.current = false;
      setBusy(false);
    });
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={label}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void handIn();
      }}
    >
      {restored ? (
        <p className={styles.restored} role="status">
          {i18n.t('editor.restored')}
        </p>
      ) : null}
      {children}
      <div className={styles.actions}>
        <Button type="submit" look={look}>
          {submit}
        </Button>
        {onCancel === undefined ? null : <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>}
      </div>
    </form>
  );
}
