import { useState } from 'react';
import { i18n } from '#i18n';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import type { PlanFields } from '../../../../domain/points/plan.ts';
import { type PlanDraft, readPlanDraft } from '../../../../domain/points/plan-check.ts';
import { planDraftSchema } from '../../../../domain/points/plan-draft.schema.ts';
import type { PointsRules } from '../../../../domain/points/points-rules.ts';
import { dayOf } from '../../../../domain/time.ts';
import { momentOf } from '../../../../jobs/world.ts';
import { problemOf } from '../../../components/problem-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { tierWords } from '../tier-words.ts';
import { PlanForm } from './PlanForm.tsx';
import { goalWords } from './plan-words.ts';
import { useEditForm } from './use-edit-form.ts';

interface Props {
  readonly draftKey: string;
  readonly kept: unknown;
  readonly label: string;
  readonly submit: string;
  /** What the form starts from. */
  readonly stored: PlanDraft;
  readonly rules: PointsRules;
  /** Keeps the plan, or says why not; whether it is kept. `clash` when it was changed elsewhere meanwhile. */
  readonly onSave: (fields: PlanFields, clash: boolean) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** A goal: a tier by a day, under a name. */
export function GoalForm({ draftKey, kept, label, submit, stored, rules, onSave, onCancel }: Props) {
  const world = useWorld();
  const [problems, setProblems] = useState<readonly DraftProblem<keyof PlanDraft>[]>([]);
  const { draft, clash, restored, change, forget } = useEditForm(draftKey, kept, planDraftSchema, stored);
  const save = async () => {
    const reading = readPlanDraft(draft, dayOf(momentOf(world)));
    setProblems(reading.kind === 'refused' ? reading.problems : []);
    if (reading.kind === 'refused') return;
    const { value } = reading;
    const kept = await onSave({ ...value, name: value.name === '' ? goalWords(value) : value.name }, clash);
    if (kept) await forget();
  };
  return (
    <PlanForm
      label={label}
      submit={submit}
      look="primary"
      problems={problems}
      restored={restored}
      onSubmit={save}
      onCancel={onCancel === undefined ? undefined : () => void forget().then(onCancel)}
    >
      <SelectField
        label={i18n.t('plan.tier')}
        value={draft.tier}
        options={rules.tiers.value}
        words={tierWords}
        onChoose={(tier) => change({ tier })}
      />
      <TextField
        label={i18n.t('plan.day')}
        type="date"
        value={draft.goalDay}
        error={problemOf(problems, 'goalDay')}
        onText={(goalDay) => change({ goalDay })}
      />
      <TextField
        label={i18n.t('plan.name')}
        hint={i18n.t('plan.nameHint')}
        value={draft.name}
        error={problemOf(problems, 'name')}
        onText={(name) => change({ name })}
        wide
      />
    </PlanForm>
  );
}
