import { i18n } from '#i18n';
import type { ComparedPlan } from '../../../../domain/points/plan-comparison.ts';
import styles from './PlanComparison.module.css';
import { PlanSection } from './PlanSection.tsx';
import { CASES, caseWords } from './plan-cases.ts';
import { goalWords, shortWords } from './plan-words.ts';

interface Props {
  readonly plans: readonly ComparedPlan[];
  /** The plan that is open. */
  readonly openId: string;
}

/** All plans side by side: what is missing on the day of each. */
export function PlanComparison({ plans, openId }: Props) {
  return (
    <PlanSection title={i18n.t('plan.sideBySide')} note={i18n.t('plan.sideText')}>
      <table className={styles.table} aria-label={i18n.t('plan.sideBySide')}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('plan.plan')}</th>
            {CASES.map((one) => (
              <th key={one} scope="col">
                {caseWords(one)}
              </th>
            ))}
          </tr>
        </thead>
        {plans.map(({ plan, deals, outlook: { missing } }) => (
          // A name has the whole width for itself: beside three numbers a narrow panel would break it into letters.
          <tbody key={plan.id}>
            <tr>
              <th scope="rowgroup" colSpan={1 + CASES.length}>
                <a href={`#/points/plan/${plan.id}`} aria-current={plan.id === openId ? 'page' : undefined}>
                  {plan.name}
                </a>
                <span className={styles.goal}>
                  {plan.name === goalWords(plan) ? null : `${goalWords(plan)} · `}
                  {i18n.t('plan.dealCount', deals.length)}
                </span>
              </th>
            </tr>
            <tr>
              <th scope="row">{i18n.t('plan.missing')}</th>
              {CASES.map((one) => (
                <td key={one}>{missing === null ? i18n.t('plan.unknown') : shortWords(missing[one].needed)}</td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </PlanSection>
  );
}
