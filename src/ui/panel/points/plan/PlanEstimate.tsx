import { i18n } from '#i18n';
import { type RuleBook, ratesOn, ruleSetOn } from '../../../../domain/points/rule-book.ts';
import { tierAsksOn } from '../../../../domain/points/tier.ts';
import type { DayText } from '../../../../domain/time.ts';
import { ruleSetWords } from '../rule-set-words.ts';
import styles from './PlanEstimate.module.css';
import { PlanSection } from './PlanSection.tsx';
import { dayWords } from './plan-words.ts';

interface Props {
  readonly book: RuleBook;
  readonly goalDay: DayText;
}

/** What every number of a plan rests on: the rule set of its day and the assumptions, in words. */
export function PlanEstimate({ book, goalDay }: Props) {
  const set = ruleSetOn(book.rules, goalDay);
  if (set === null) return null;
  const { ratesOf, assumption } = ratesOn(book, goalDay);
  const own = book.overrides.soldLifeMonths;
  const months = own ?? book.rules.assumptions.soldLifeMonths.value;
  return (
    <PlanSection
      title={i18n.t('points.estimate')}
      note={i18n.t('plan.estimate', { rules: ruleSetWords(set, book.rules), day: dayWords(goalDay) })}
    >
      <ul className={styles.list}>
        <li>{own === null ? i18n.t('plan.assumedLife', months) : i18n.t('plan.ownLife', months)}</li>
        {assumption === null ? null : <li>{i18n.t('plan.assumedRates', { since: dayWords(ratesOf.from.value) })}</li>}
        {tierAsksOn(book, goalDay)?.minimumAssumed ? <li>{i18n.t('rules.minimumAssumed')}</li> : null}
        <li>{i18n.t('plan.assumedDeals')}</li>
        <li>{i18n.t('plan.assumedClients')}</li>
      </ul>
      <p>
        <a href="#/points/rules">{i18n.t('plan.toRules')}</a>
      </p>
    </PlanSection>
  );
}
