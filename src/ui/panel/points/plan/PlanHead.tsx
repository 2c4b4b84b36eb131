import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Plan, PlanFields } from '../../../../domain/points/plan.ts';
import type { PointsRules } from '../../../../domain/points/points-rules.ts';
import { deletePlan } from '../../../../jobs/delete-plan.ts';
import { duplicatePlan, editPlan } from '../../../../jobs/save-plan.ts';
import { Button } from '../../../components/Button.tsx';
import { Field } from '../../../components/Field.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { goTo } from '../../route.ts';
import { GoalForm } from './GoalForm.tsx';
import styles from './PlanHead.module.css';
import { goalWords } from './plan-words.ts';
import { PLAN_DRAFTS } from './use-plans.ts';

interface Props {
  readonly plan: Plan;
  /** All plans, this one among them. */
  readonly plans: readonly Plan[];
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly rules: PointsRules;
}

const MOST_CHARACTERS = 200;

/** The name and the goal of a plan, and what can be done with the whole of it. */
export function PlanHead({ plan, plans, drafts, rules }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const opener = useRef<HTMLButtonElement>(null);
  const { id, name, tier, goalDay } = plan;
  const key = `${PLAN_DRAFTS}${id}|goal`;
  const [chosen, setOpen] = useState<boolean | null>(null);
  const open = chosen ?? drafts.has(key);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const save = async (fields: PlanFields, clash: boolean) => {
    if (clash) {
      say(i18n.t('refusal.changedElsewhere'));
      return false;
    }
    const outcome = await editPlan(world, plan, fields);
    settle(outcome, i18n.t('plan.saved', { name: fields.name }));
    if (outcome.kind === 'done') close();
    return outcome.kind === 'done';
  };
  const duplicate = async () => {
    const copy = i18n.t('plan.copyOf', { name }).slice(0, MOST_CHARACTERS);
    const outcome = await duplicatePlan(world, plan, copy);
    settle(outcome, i18n.t('plan.added', { name: copy }));
    goTo(`/points/plan/${outcome.id}`);
  };
  const remove = async () => {
    const outcome = await deletePlan(world, plan);
    settle(outcome, i18n.t('plan.deleted', { name }));
    if (outcome.kind !== 'done') return;
    // To an address of its own, so that the keyboard goes on there.
    goTo(`/points/plan/${plans.findLast((one) => one.id !== id)?.id ?? 'new'}`);
  };
  return (
    <header className={styles.head}>
      <div>
        <h1>{name}</h1>
        {name === goalWords(plan) ? null : <p>{goalWords(plan)}</p>}
      </div>
      {plans.length < 2 ? null : (
        <Field label={i18n.t('plan.openPlan')}>
          {(control) => (
            <select {...control} value={id} onChange={(event) => goTo(`/points/plan/${event.target.value}`)}>
              {plans.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div className={styles.actions}>
        <Button ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('plan.editGoal')}
        </Button>
        <Button onClick={() => goTo('/points/plan/new')}>{i18n.t('plan.newPlan')}</Button>
        <Button onClick={() => void duplicate()}>{i18n.t('plan.duplicate')}</Button>
        <Button onClick={() => void remove()}>{i18n.t('plan.deletePlan')}</Button>
      </div>
      {open ? (
        <GoalForm
          draftKey={key}
          kept={drafts.get(key)}
          label={i18n.t('plan.editGoal')}
          submit={i18n.t('action.save')}
          stored={{ name, tier, goalDay }}
          rules={rules}
          onSave={save}
          onCancel={close}
        />
      ) : null}
    </header>
  );
}
