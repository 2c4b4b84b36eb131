import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import { type PlanDraft, readPlanDraft } from '../../../../domain/points/plan-check.ts';
import { planDraftSchema } from '../../../../domain/points/plan-draft.schema.ts';
import type { PlanFields } from '../../../../domain/points/plan.ts';
import type { PointsRules, Tier } from '../../../../domain/points/points-rules.ts';
import { dayOf } from '../../../../domain/time.ts';
import { momentOf } from '../../../../jobs/world.ts';
import { Button } from '../../../components/Button.tsx';
import { Field } from '../../../components/Field.tsx';
import { problemOf } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';
import { useFirstWrong } from '../../../components/use-first-wrong.ts';
import { useWorld } from '../../../components/world-context.ts';
import { tierWords } from '../tier-words.ts';
import styles from './GoalForm.module.css';
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
  /** Keeps the plan; whether the form is done with. */
  readonly onSave: (fields: PlanFields, clash: boolean) => Promise<boolean>;
  /** Undefined where there is nothing to go back to. */
  readonly onCancel?: () => void;
}

/** A goal: a tier by a day, under a name. */
export function GoalForm({ draftKey, kept, label, submit, stored, rules, onSave, onCancel }: Props) {
  const world = useWorld();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<readonly DraftProblem<keyof PlanDraft>[]>([]);
  const [busy, setBusy] = useState(false);
  const { draft, clash, change, forget } = useEditForm(draftKey, kept, planDraftSchema, stored);
  useFirstWrong(form, problems.length === 0 ? null : problems);
  const save = async () => {
    const reading = readPlanDraft(draft, dayOf(momentOf(world)));
    if (reading.kind === 'refused') return setProblems(reading.problems);
    setBusy(true);
    const { value } = reading;
    const done = await onSave({ ...value, name: value.name === '' ? goalWords(value) : value.name }, clash);
    setBusy(false);
    if (done) await forget();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <Field label={i18n.t('plan.tier')}>
        {(control) => (
          <select {...control} value={draft.tier} onChange={(event) => change({ tier: event.target.value as Tier })}>
            {rules.tiers.value.map((tier) => (
              <option key={tier} value={tier}>
                {tierWords(tier)}
              </option>
            ))}
          </select>
        )}
      </Field>
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
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {submit}
        </Button>
        {onCancel === undefined ? null : (
          <Button onClick={() => void forget().then(onCancel)}>{i18n.t('action.cancel')}</Button>
        )}
      </div>
    </form>
  );
}
