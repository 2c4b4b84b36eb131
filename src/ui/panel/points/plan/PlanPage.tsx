import { i18n } from '#i18n';
import type { PointsCredit } from '../../../../domain/points/credit.ts';
import { expectedDay } from '../../../../domain/points/expected-day.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import type { ComparedPlan } from '../../../../domain/points/plan-comparison.ts';
import { usualPlaces } from '../../../../domain/points/usual-places.ts';
import type { Points } from '../use-points.ts';
import { ClosingDeals } from './ClosingDeals.tsx';
import { ExpiringClients } from './ExpiringClients.tsx';
import { GoalStanding } from './GoalStanding.tsx';
import { NoThresholds } from './NoThresholds.tsx';
import { PlanComparison } from './PlanComparison.tsx';
import { PlanEstimate } from './PlanEstimate.tsx';
import { PlanHead } from './PlanHead.tsx';
import { PlannedDeals } from './PlannedDeals.tsx';
import { PlanSection } from './PlanSection.tsx';
import { dayWords } from './plan-words.ts';

interface Props {
  readonly compared: ComparedPlan;
  readonly all: readonly ComparedPlan[];
  readonly ledger: LedgerView;
  readonly credits: readonly PointsCredit[];
  readonly points: Points;
  readonly drafts: ReadonlyMap<string, unknown>;
}

/** One plan: where it stands on its day, what leads there, and the plans beside it. */
export function PlanPage({ compared, all, ledger, credits, points, drafts }: Props) {
  const { plan, ask, deals } = compared;
  const { book, today } = points;
  const clients = [...ledger.values()].map(({ client }) => client);
  const day = expectedDay(plan.goalDay, today);
  const ahead = plan.goalDay >= today;
  return (
    <>
      <PlanHead plan={plan} plans={all.map((one) => one.plan)} drafts={drafts} rules={book.rules} />
      <PlanSection
        title={i18n.t('plan.standing')}
        note={i18n.t(ahead ? 'plan.standingText' : 'plan.dayIsOver', { day: dayWords(plan.goalDay) })}
      >
        <GoalStanding compared={compared} />
        {ask === null ? <NoThresholds plan={plan} rules={book.rules} /> : null}
      </PlanSection>
      <PlannedDeals plan={plan} deals={deals} drafts={drafts} clients={clients} book={book} expectedOn={day} />
      {ahead ? <ClosingDeals compared={compared} places={usualPlaces(clients)} book={book} day={day} /> : null}
      {ahead ? <ExpiringClients ledger={ledger} credits={credits} today={today} goalDay={plan.goalDay} /> : null}
      {all.length > 1 ? <PlanComparison plans={all} openId={plan.id} /> : null}
      <PlanEstimate book={book} goalDay={plan.goalDay} />
    </>
  );
}
