import { useId } from 'react';
import { i18n } from '#i18n';
import type { Holder, Stage } from '../../../domain/certifications/certification.ts';
import type { CertificationDraft } from '../../../domain/certifications/certification-check.ts';
import type { DraftProblem } from '../../../domain/draft-problem.ts';
import { catalogue } from '../../../facts/catalogue.ts';
import { Field } from '../../components/Field.tsx';
import { problemOf } from '../../components/problem-words.ts';
import { TextField } from '../../components/TextField.tsx';
import { DateField } from './DateField.tsx';
import { ExpiryHint } from './ExpiryHint.tsx';
import { holderName } from './list-entry.ts';

interface Props {
  readonly draft: CertificationDraft;
  readonly problems: readonly DraftProblem<keyof CertificationDraft>[];
  readonly holders: readonly Holder[];
  readonly onChange: (change: Partial<CertificationDraft>) => void;
}

/** What can be written about a certification. */
export function EditorFields({ draft, problems, holders, onChange }: Props) {
  const names = useId();
  const people = useId();
  const error = (field: keyof CertificationDraft) => problemOf(problems, field);
  /** What every field of one line has in common. */
  const line = (
    field:
      | 'name'
      | 'holderId'
      | 'email'
      | 'link'
      | 'credentialId'
      | 'minutesLeft'
      | 'practicumSubmittedOn'
      | 'studyDays',
  ) => ({
    name: field,
    value: draft[field],
    error: error(field),
    onText: (text: string) => onChange({ [field]: text }),
  });

  return (
    <>
      <TextField {...line('name')} label={i18n.t('field.certification')} list={names} wide />
      <datalist id={names}>
        {catalogue.map(({ id, name }) => (
          <option key={id} value={name.en} />
        ))}
      </datalist>
      <TextField {...line('holderId')} label={i18n.t('field.holder')} list={people} />
      <datalist id={people}>
        {holders.map((holder) => (
          <option key={holder.id} value={holderName(holder)} />
        ))}
      </datalist>
      <TextField {...line('email')} label={i18n.t('field.email')} type="email" />
      <DateField
        label={i18n.t('field.earnedOn')}
        name="earnedOn"
        value={draft.earnedOn}
        monthOnly={draft.earnedMonthOnly}
        error={error('earnedOn')}
        onChange={(earnedOn, earnedMonthOnly) => onChange({ earnedOn, earnedMonthOnly })}
      />
      <DateField
        label={i18n.t('field.expiresOn')}
        name="expiresOn"
        value={draft.expiresOn}
        monthOnly={draft.expiresMonthOnly}
        error={error('expiresOn')}
        onChange={(expiresOn, expiresMonthOnly) => onChange({ expiresOn, expiresMonthOnly })}
      />
      <ExpiryHint
        draft={draft}
        onUse={({ on, precision }) => onChange({ expiresOn: on, expiresMonthOnly: precision === 'month' })}
      />
      <Field label={i18n.t('field.stage')}>
        {(control) => (
          <select
            {...control}
            value={draft.stage}
            onChange={(event) => onChange({ stage: event.target.value as Stage })}
          >
            <option value="complete">{i18n.t('stage.complete')}</option>
            <option value="in-progress">{i18n.t('stage.inProgress')}</option>
            <option value="exam-passed">{i18n.t('stage.examPassed')}</option>
            <option value="practicum-submitted">{i18n.t('stage.practicumSubmitted')}</option>
          </select>
        )}
      </Field>
      {draft.stage === 'in-progress' || error('minutesLeft') !== null ? (
        <TextField {...line('minutesLeft')} label={i18n.t('field.minutesLeft')} inputMode="numeric" />
      ) : null}
      {draft.stage === 'practicum-submitted' || error('practicumSubmittedOn') !== null ? (
        <TextField {...line('practicumSubmittedOn')} label={i18n.t('field.practicumSubmittedOn')} type="date" />
      ) : null}
      <TextField
        {...line('studyDays')}
        label={i18n.t('field.studyDays')}
        hint={i18n.t('field.studyDaysHint')}
        inputMode="numeric"
      />
      <TextField {...line('link')} label={i18n.t('field.link')} type="url" wide />
      <TextField {...line('credentialId')} label={i18n.t('field.credentialId')} wide />
      <Field label={i18n.t('field.notes')} error={error('notes')} wide>
        {(control) => (
          <textarea
            {...control}
            name="notes"
            value={draft.notes}
            onChange={(event) => onChange({ notes: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
