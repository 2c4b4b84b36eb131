import { i18n } from '#i18n';
import type { Plan } from '../../../../domain/points/plan.ts';
import type { PointsRules } from '../../../../domain/points/points-rules.ts';
import { ruleSetOn } from '../../../../domain/points/rule-book.ts';
import { tierWords } from '../tier-words.ts';
import { dayWords } from './plan-words.ts';

interface Props {
  readonly plan: Plan;
  readonly rules: PointsRules;
}

/** Why nothing is called missing: what the tier asks for under the rules of that day has not been filled in. */
export function NoThresholds({ plan, rules }: Props) {
  const set = ruleSetOn(rules, plan.goalDay);
  return set === null ? null : (
    <p>
      {i18n.t('plan.noThresholds', { tier: tierWords(plan.tier), since: dayWords(set.from.value) })}{' '}
      <a href="#/points/rules">{i18n.t('plan.fillThresholds')}</a>
    </p>
  );
}
