import { i18n } from '#i18n';
import { defaultGoal } from '../../../../domain/points/default-goal.ts';
import { addPlan } from '../../../../jobs/save-plan.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { goTo } from '../../route.ts';
import type { Points } from '../use-points.ts';
import { GoalForm } from './GoalForm.tsx';
import { PlanSection } from './PlanSection.tsx';
import { PLAN_DRAFTS } from './use-plans.ts';

interface Props {
  readonly points: Points;
  /** Whether there is no plan yet. */
  readonly first: boolean;
  /** What was typed into the forms of plans before. */
  readonly kept: ReadonlyMap<string, unknown>;
}

const KEY = `${PLAN_DRAFTS}new`;

/** The goal of a new plan. Before the first one, also what a plan is good for. */
export function NewPlan({ points: { account, book, today }, first, kept }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  return (
    <>
      <h1>{first ? i18n.t('plan.title') : i18n.t('plan.newPlan')}</h1>
      <PlanSection
        title={first ? i18n.t('plan.firstGoal') : i18n.t('plan.aGoal')}
        note={first ? i18n.t('plan.emptyText') : undefined}
      >
        <GoalForm
          draftKey={KEY}
          kept={kept.get(KEY)}
          label={i18n.t('plan.newPlan')}
          submit={i18n.t('plan.create')}
          stored={{ name: '', ...defaultGoal(account, book.rules, today) }}
          rules={book.rules}
          onSave={async (fields) => {
            const outcome = await addPlan(world, fields);
            settle(outcome, i18n.t('plan.added', { name: fields.name }));
            if (outcome.kind !== 'done') return false;
            goTo(`/points/plan/${outcome.id}`);
            return true;
          }}
          {...(first ? {} : { onCancel: () => goTo('/points/plan') })}
        />
      </PlanSection>
    </>
  );
}
