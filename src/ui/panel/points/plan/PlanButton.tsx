import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CurrencyCode } from '../../../../domain/currency.ts';
import { moneyOf } from '../../../../domain/money.ts';
import type { DecimalText } from '../../../../domain/points/decimal.ts';
import { defaultGoal } from '../../../../domain/points/default-goal.ts';
import type { Plan, PlannedDealFields } from '../../../../domain/points/plan.ts';
import { addPlan } from '../../../../jobs/save-plan.ts';
import { addPlannedDeals } from '../../../../jobs/save-planned-deal.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { usePoints } from '../use-points.ts';
import { PlanChoices } from './PlanChoices.tsx';
import { goalWords } from './plan-words.ts';
import { sentFields } from './planned-draft.ts';
import { usePlans } from './use-plans.ts';

/** A deal as the calculator has it. */
export interface SentDeal
  extends Pick<PlannedDealFields, 'market' | 'deal' | 'manages' | 'otherPartners' | 'expectedOn'> {
  readonly currency: CurrencyCode;
  /** A month, in major units. */
  readonly amount: DecimalText;
}

/** A button that unfolds the plans, to put a deal into one of them or into a new one. */
export function PlanButton({ deal }: { readonly deal: SentDeal }) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const points = usePoints();
  const kept = usePlans();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = async (plan: Plan | null) => {
    close();
    const money = moneyOf(deal.amount, deal.currency);
    if (money.kind === 'refused' || points === undefined) {
      const most = money.kind === 'refused' && money.reason === 'too-many-decimals' ? money.data.most : null;
      return say(most === null ? i18n.t('plan.beyondReckoning') : i18n.t('plan.tooManyDecimals', most));
    }
    const fields = sentFields(deal, money.money);
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
      {open ? (
        <PlanChoices id={id} plans={kept?.plans ?? []} onChoose={(plan) => void choose(plan)} onClose={close} />
      ) : null}
    </>
  );
}
