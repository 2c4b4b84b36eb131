import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFocusIfLost } from '../../components/use-focus-if-lost.ts';
import styles from './DataScreen.module.css';
import { Progress } from './Progress.tsx';
import { RestoreReview } from './RestoreReview.tsx';
import { refusalWords } from './refusal-words.ts';
import { type Restore, useRestore } from './use-restore.ts';

interface Props {
  /** Called with whether the user is asked something here. */
  readonly onAsking?: (asking: boolean) => void;
}

/** Restoring: a file, what it would change, and only then the change. */
export function RestorePart({ onAsking }: Props) {
  const job = useRestore();
  const input = useRef<HTMLInputElement>(null);
  const { phase } = job;
  const opener = useFocusIfLost<HTMLButtonElement>(phase.kind);
  const asking = phase.kind === 'sealed' || phase.kind === 'review';
  useEffect(() => onAsking?.(asking), [onAsking, asking]);
  if (phase.kind === 'reading' || phase.kind === 'restoring') {
    const words = (percent: string) =>
      phase.kind === 'reading' ? i18n.t('data.reading', { percent }) : i18n.t('data.restoring', { percent });
    return <Progress share={phase.share} words={words} onCancel={job.cancel} />;
  }
  if (phase.kind === 'sealed') return <Passphrase phase={phase} job={job} />;
  if (phase.kind === 'review') {
    return (
      <RestoreReview
        backup={phase.backup}
        reports={phase.reports}
        missing={phase.missing}
        onRestore={(mode) => void job.restore(phase.backup, mode)}
        onCancel={job.cancel}
      />
    );
  }
  return (
    <div className={styles.part}>
      <div>
        <Button ref={opener} onClick={() => input.current?.click()}>
          {i18n.t('data.restore')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={i18n.t('data.restoreFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file chosen again must be read again.
          event.target.value = '';
          if (file !== undefined) void job.read(file);
        }}
      />
      <p className={styles.soft}>{i18n.t('data.restoreHint')}</p>
      {phase.trouble === null ? null : (
        <p className={styles.trouble} role="alert">
          {refusalWords(phase.trouble)}
        </p>
      )}
    </div>
  );
}

interface PassphraseProps {
  readonly phase: Extract<Restore['phase'], { readonly kind: 'sealed' }>;
  readonly job: Restore;
}

function Passphrase({ phase, job }: PassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        void job.read(phase.file, passphrase);
      }}
    >
      <p>{i18n.t('data.sealed')}</p>
      <TextField
        label={i18n.t('data.passphrase')}
        type="password"
        autoFocus
        value={passphrase}
        onText={setPassphrase}
        error={phase.wrong ? refusalWords({ reason: 'wrong-passphrase' }) : null}
      />
      <div className={styles.row}>
        <Button type="submit" look="primary">
          {i18n.t('data.open')}
        </Button>
        <Button onClick={job.cancel}>{i18n.t('data.cancel')}</Button>
      </div>
    </form>
  );
}
