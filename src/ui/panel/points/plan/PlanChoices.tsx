import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Plan } from '../../../../domain/points/plan.ts';
import { Button } from '../../../components/Button.tsx';
import styles from './PlanChoices.module.css';

interface Props {
  readonly id: string;
  readonly plans: readonly Plan[];
  /** Null for a new plan. */
  readonly onChoose: (plan: Plan | null) => void;
  readonly onClose: () => void;
}

/** The plans to choose from, and a new one. */
export function PlanChoices({ id, plans, onChoose, onClose }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    const { current } = group;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    current?.addEventListener('keydown', onKey);
    return () => current?.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <fieldset ref={group} id={id} className={styles.choices} aria-label={i18n.t('plan.whichPlan')}>
      {plans.map((plan) => (
        <Button key={plan.id} look="quiet" onClick={() => onChoose(plan)}>
          {plan.name}
        </Button>
      ))}
      <Button look="quiet" onClick={() => onChoose(null)}>
        {i18n.t('plan.newPlan')}
      </Button>
    </fieldset>
  );
}
