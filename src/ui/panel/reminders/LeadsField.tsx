import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import { type LeadProblem, withLead, withoutLead } from '../../../domain/reminders/lead-list.ts';
import { REMINDER_KINDS } from '../../../domain/reminders/reminder-kinds.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFirstWrong } from '../../components/use-first-wrong.ts';
import styles from './LeadsField.module.css';
import { leadProblemWords } from './lead-problem-words.ts';
import { leadWords } from './lead-words.ts';

interface Props {
  readonly kind: DeadlineKind;
  /** In the unit of the kind, the longest first. */
  readonly leads: readonly number[];
  readonly onChoose: (leads: readonly number[]) => void;
}

/** How long before something a reminder comes: one chip each, and a field for one more. */
export function LeadsField({ kind, leads, onChoose }: Props) {
  const { unit } = REMINDER_KINDS[kind];
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<LeadProblem | null>(null);
  const [stuck, setStuck] = useState<LeadProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  useFirstWrong(form, wrong);
  // The button that had the focus is gone with its chip, and the keyboard would start again at the top of the page.
  useEffect(() => {
    if (removed.current === null || leads.length === 0) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(removed.current, buttons.length - 1)]?.focus();
    removed.current = null;
  }, [leads]);

  const add = () => {
    const reading = withLead(leads, typed, unit);
    setStuck(null);
    setWrong(reading.kind === 'ok' ? null : reading.problem);
    if (reading.kind === 'problem') return;
    setTyped('');
    onChoose(reading.leads);
  };
  const remove = (lead: number) => {
    const reading = withoutLead(leads, lead);
    setStuck(reading.kind === 'ok' ? null : reading.problem);
    if (reading.kind === 'problem') return;
    removed.current = leads.indexOf(lead);
    onChoose(reading.leads);
  };

  return (
    <div className={styles.leads}>
      <ul ref={list} className={styles.chips} aria-label={i18n.t('remindSettings.leads.list')}>
        {leads.map((lead) => (
          <li key={lead}>
            {leadWords(kind, lead)}
            <button
              type="button"
              className={styles.remove}
              aria-label={i18n.t('remindSettings.leads.remove', { words: leadWords(kind, lead) })}
              onClick={() => remove(lead)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.said} role="alert">
        {stuck === null ? null : <p className={styles.error}>{leadProblemWords(stuck)}</p>}
      </div>
      <form
        ref={form}
        className={styles.add}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className={styles.number}>
          <TextField
            label={i18n.t(unit === 'days' ? 'remindSettings.leads.days' : 'remindSettings.leads.minutes')}
            inputMode="numeric"
            value={typed}
            onText={setTyped}
            error={wrong === null ? null : leadProblemWords(wrong)}
          />
        </div>
        <Button type="submit">{i18n.t('remindSettings.leads.add')}</Button>
      </form>
    </div>
  );
}
