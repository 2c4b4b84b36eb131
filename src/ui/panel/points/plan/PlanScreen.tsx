import { type ReactNode, useEffect, useMemo } from 'react';
import { i18n } from '#i18n';
import { creditMaker } from '../../../../domain/points/credit.ts';
import { creditsIn } from '../../../../domain/points/ledger-view.ts';
import { planComparison } from '../../../../domain/points/plan-comparison.ts';
import { rememberPlan } from '../../../../jobs/save-plan.ts';
import { useWorld } from '../../../components/world-context.ts';
import { PointsFrame } from '../PointsFrame.tsx';
import { useLedger } from '../use-ledger.ts';
import { usePoints } from '../use-points.ts';
import { NewPlan } from './NewPlan.tsx';
import { PlanPage } from './PlanPage.tsx';
import styles from './PlanScreen.module.css';
import { usePlanDrafts, usePlans } from './use-plans.ts';

interface Props {
  /** The plan to open, or `new`; null for the one that was opened last. */
  readonly id: string | null;
}

/** One plan worked backwards from its goal, beside the others; before the first, the way to it. */
export function PlanScreen({ id }: Props) {
  return (
    <PointsFrame section="plan">
      <div className={styles.screen}>
        <Content id={id} />
      </div>
    </PointsFrame>
  );
}

function Content({ id }: Props): ReactNode {
  const world = useWorld();
  const points = usePoints();
  const kept = usePlans();
  const drafts = usePlanDrafts();
  const ledger = useLedger(points?.book);
  const credits = useMemo(() => (ledger === undefined ? undefined : [...creditsIn(ledger)]), [ledger]);
  const compared = useMemo(() => {
    if (points === undefined || kept === undefined || credits === undefined) return undefined;
    return planComparison(kept.plans, kept.deals, credits, points.book, creditMaker(points.book));
  }, [points, kept, credits]);
  const asked = kept?.plans.find((plan) => plan.id === id);
  const lastPlanId = kept?.lastPlanId;
  useEffect(() => {
    if (asked !== undefined && asked.id !== lastPlanId) void rememberPlan(world, asked.id);
  }, [world, asked, lastPlanId]);

  if (points === undefined || kept === undefined || drafts === undefined) return null;
  const { plans } = kept;
  if (id === 'new' || (id === null && plans.length === 0)) {
    return <NewPlan points={points} first={plans.length === 0} kept={drafts} />;
  }
  const plan = id === null ? (plans.find((one) => one.id === lastPlanId) ?? plans.at(-1)) : asked;
  if (plan === undefined) return <Gone />;
  if (compared === undefined || ledger === undefined || credits === undefined) return <h1>{plan.name}</h1>;
  const open = compared.find((one) => one.plan.id === plan.id);
  return open === undefined ? null : (
    <PlanPage
      key={plan.id}
      compared={open}
      all={compared}
      ledger={ledger}
      credits={credits}
      points={points}
      drafts={drafts}
    />
  );
}

function Gone() {
  return (
    <>
      <h1>{i18n.t('plan.goneTitle')}</h1>
      <p>{i18n.t('plan.goneText')}</p>
      <p>
        <a href="#/points/plan">{i18n.t('plan.toPlans')}</a>
      </p>
    </>
  );
}
