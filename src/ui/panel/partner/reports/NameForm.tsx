import { useState } from 'react';
import { i18n } from '#i18n';
import { type NameReading, readName } from '../../../../domain/partner/reports/name-check.ts';
import { nameDraftSchema } from '../../../../domain/partner/reports/name-draft.schema.ts';
import { problemWords } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';
import { PlanForm } from '../../points/plan/PlanForm.tsx';
import { useEditForm } from '../../points/plan/use-edit-form.ts';

interface Props {
  readonly draftKey: string;
  readonly kept: unknown;
  readonly label: string;
  readonly field: string;
  readonly submit: string;
  /** What the field holds where nothing was typed. */
  readonly stored: string;
  /** Others of its kind, whose names are taken. */
  readonly others: readonly { readonly name: string }[];
  /** Keeps the name; whether it is kept. */
  readonly onSave: (name: string) => Promise<boolean>;
  readonly onDone: () => void;
}

/** A name for something that is kept, unlike those of its kind. */
export function NameForm({ draftKey, kept, label, field, submit, stored, others, onSave, onDone }: Props) {
  const [wrong, setWrong] = useState<Exclude<NameReading, { kind: 'ok' }> | null>(null);
  const { draft, restored, change, forget } = useEditForm(draftKey, kept, nameDraftSchema, { name: stored });
  const save = async () => {
    const reading = readName(draft.name, others);
    if (reading.kind !== 'ok') return setWrong(reading);
    if (!(await onSave(reading.value))) return;
    await forget();
    onDone();
  };
  return (
    <PlanForm
      label={label}
      submit={submit}
      look="primary"
      problems={wrong === null ? [] : [wrong]}
      restored={restored}
      onSubmit={save}
      onCancel={() => void forget().then(onDone)}
    >
      {/* The form stands where its button was, so the reader expects to be in it. */}
      <TextField
        label={field}
        value={draft.name}
        error={wrong === null ? null : wrongName(wrong)}
        onText={(name) => change({ name })}
        autoFocus
        wide
      />
    </PlanForm>
  );
}

function wrongName(wrong: Exclude<NameReading, { kind: 'ok' }>): string {
  return wrong.kind === 'taken' ? i18n.t('partnerReports.nameTaken', { name: wrong.name }) : problemWords(wrong);
}
