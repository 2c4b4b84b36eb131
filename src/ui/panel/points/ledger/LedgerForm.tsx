import type { ReactNode, RefObject } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import styles from './LedgerForm.module.css';

interface Props {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly label: string;
  /** Whether what it holds was typed before this page was opened. */
  readonly restored: boolean;
  /** A sentence above the fields; null for none. */
  readonly note?: string | null;
  readonly onSubmit: () => void;
  /** Gives up what was typed and closes the form; null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
  readonly children: ReactNode;
}

/** The frame of a form of the ledger. */
export function LedgerForm({ form, label, restored, note = null, onSubmit, onCancel, children }: Props) {
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {restored ? (
        <p className={styles.restored} role="status">
          {i18n.t('editor.restored')}
        </p>
      ) : null}
      {note === null ? null : <p className={styles.note}>{note}</p>}
      {children}
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {i18n.t('action.save')}
        </Button>
        {onCancel === null ? null : <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>}
      </div>
    </form>
  );
}
