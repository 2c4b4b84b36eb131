import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import type { AttemptFields } from '../../domain/certifications/attempt-check.ts';
import { practicumNeeded } from '../../domain/certifications/practicum-needed.ts';
import { entryById } from '../../jobs/catalogue.ts';
import { leaveLogged, logAttempt } from '../../jobs/log-attempt.ts';
import { readAttemptChoices } from '../../store/queries/attempt-choices.ts';
import { AttemptForm } from '../components/AttemptForm.tsx';
import { Field } from '../components/Field.tsx';
import { useLive } from '../components/use-live.ts';
import { useMishaps } from '../components/use-mishaps.ts';
import { useWorld } from '../components/world-context.ts';
import styles from './LogAttempt.module.css';
import type { Answered } from './use-reminder-answers.ts';

interface Props {
  /** The certification meant, when it is known. */
  readonly certificationId: string | null;
  readonly onClose: () => void;
  readonly onLogged: (logged: Answered) => void;
}

/** Logging an attempt from the popup: what was most likely sat is chosen already. */
export function LogAttempt({ certificationId, onClose, onLogged }: Props) {
  const world = useWorld();
  const choices = useLive(() => readAttemptChoices(world.database, certificationId), [world, certificationId]);
  const [picked, setPicked] = useState<string | null>(certificationId);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useMishaps(useCallback(() => setRefusal(i18n.t('mishap.job')), []));
  const chosen = choices?.find(({ id }) => id === picked) ?? choices?.[0];

  const log = async (fields: AttemptFields) => {
    if (chosen === undefined) return;
    setBusy(true);
    const hasPracticum = practicumNeeded(entryById(chosen.catalogueId)) === 'yes';
    const outcome = await logAttempt(world, chosen.id, fields, hasPracticum).finally(() => setBusy(false));
    if (outcome.kind !== 'done') {
      setRefusal(i18n.t(outcome.kind === 'gone' ? 'refusal.gone' : 'refusal.changedElsewhere'));
    } else if (fields.outcome === 'passed') {
      // Passing brings new dates; they are read from the certificate and typed where there is room for it. What was logged is
      // said there, with the way back.
      await leaveLogged(world, outcome);
      await world.browser.openPanel(`/certifications/${chosen.id}?renewed&logged=${outcome.attemptId}`);
      window.close();
    } else {
      onLogged({ words: i18n.t('attempt.logged', { name: chosen.name }), undo: outcome.undo });
    }
  };

  return (
    <main className={styles.log}>
      <h1>{i18n.t('popup.logAttempt')}</h1>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      <Field label={i18n.t('field.certification')}>
        {(control) => (
          <select {...control} value={chosen?.id ?? ''} onChange={(event) => setPicked(event.target.value)}>
            {choices?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AttemptForm
        busy={busy || chosen === undefined}
        autoFocus
        onLog={(fields) => void log(fields)}
        onCancel={onClose}
      />
    </main>
  );
}
