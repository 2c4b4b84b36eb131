import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CalculatedDeal } from '../../../../domain/points/calculated-deal.ts';
import { defaultGoal } from '../../../../domain/points/default-goal.ts';
import type { Plan } from '../../../../domain/points/plan.ts';
import { addPlan } from '../../../../jobs/save-plan.ts';
import { addPlannedDeals } from '../../../../jobs/save-planned-deal.ts';
import { Button } from '../../../components/Button.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { usePoints } from '../use-points.ts';
import { PlanChoices } from './PlanChoices.tsx';
import { goalWords } from './plan-words.ts';
import { sentFields } from './planned-draft.ts';
import { usePlans } from './use-plans.ts';
import { useSettleDeal } from './use-settle-deal.ts';

/** A button that unfolds the plans, to put a deal into one of them or into a new one. */
export function PlanButton({ deal }: { readonly deal: CalculatedDeal }) {
  const world = useWorld();
  const settle = useSettleDeal('plan');
  const points = usePoints();
  const kept = usePlans();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  if (points === undefined || kept === undefined) return null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = async (plan: Plan | null) => {
    close();
    const fields = sentFields(deal);
    if (plan !== null) {
      return settle(await addPlannedDeals(world, plan.id, [fields]), i18n.t('plan.sent', { name: plan.name }));
    }
    const goal = defaultGoal(points.account, points.book.rules, points.today);
    const name = goalWords(goal);
    settle(await addPlan(world, { ...goal, name }, [fields]), i18n.t('plan.sent', { name }));
  };
  return (
    <>
      <Button ref={opener} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {i18n.t('plan.addClosing')} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </Button>
      {open ? <PlanChoices id={id} plans={kept.plans} onChoose={(plan) => void choose(plan)} onClose={close} /> : null}
    </>
  );
}
