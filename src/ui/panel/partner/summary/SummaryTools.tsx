import { useState } from 'react';
import { i18n } from '#i18n';
import { readGivenDay } from '../../../../domain/draft-date.ts';
import {
  SUMMARY_SECTIONS,
  type SummaryDraft,
  type SummarySection,
} from '../../../../domain/partner/summary/summary-draft.ts';
import type { DayText } from '../../../../domain/time.ts';
import { Button } from '../../../components/Button.tsx';
import { Field } from '../../../components/Field.tsx';
import { problemWords } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';
import styles from './SummaryTools.module.css';
import { sectionWords } from './summary-words.ts';

interface Props {
  readonly draft: SummaryDraft;
  readonly day: DayText;
  readonly today: DayText;
  readonly onDay: (day: DayText) => void;
  readonly onChange: (change: Partial<SummaryDraft>) => void;
}

/** The day, the texts and the sections of the summary, and the way onto paper. */
export function SummaryTools({ draft, day, today, onDay, onChange }: Props) {
  const [text, setText] = useState<string>(day);
  const reading = readGivenDay(text, today);
  const toggle = (section: SummarySection) =>
    onChange({
      left: draft.left.includes(section) ? draft.left.filter((one) => one !== section) : [...draft.left, section],
    });
  return (
    <div className={styles.tools}>
      <div className={styles.fields}>
        <TextField
          label={i18n.t('partnerSummary.day')}
          type="date"
          value={text}
          error={reading.kind === 'problem' ? problemWords(reading) : null}
          onText={(typed) => {
            setText(typed);
            const next = readGivenDay(typed, today);
            if (next.kind === 'ok') onDay(next.value);
          }}
        />
        <TextField
          label={i18n.t('partnerSummary.partner')}
          value={draft.partner}
          maxLength={200}
          onText={(partner) => onChange({ partner })}
        />
        <Field label={i18n.t('partnerSummary.note')} hint={i18n.t('partnerSummary.noteHint')} wide>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={5_000}
              value={draft.note}
              onChange={(event) => onChange({ note: event.target.value })}
            />
          )}
        </Field>
      </div>
      <fieldset className={styles.sections}>
        <legend>{i18n.t('partnerSummary.sections')}</legend>
        {SUMMARY_SECTIONS.map((section) => (
          <label key={section}>
            <input type="checkbox" checked={!draft.left.includes(section)} onChange={() => toggle(section)} />
            {sectionWords(section)}
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => window.print()}>
          {i18n.t('partnerSummary.print')}
        </Button>
        <a className={styles.tab} href={`sidepanel.html#/partner/summary?day=${day}`} target="_blank" rel="noreferrer">
          {i18n.t('partnerSummary.openTab')}
        </a>
      </div>
      <p className={styles.hint}>{i18n.t('partnerSummary.printHint')}</p>
    </div>
  );
}
