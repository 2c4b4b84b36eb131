import { Fragment } from 'react';
import { i18n } from '#i18n';
import { type Fraction, isPositive } from '../../../../domain/points/fraction.ts';
import type { ComparedPlan } from '../../../../domain/points/plan-comparison.ts';
import type { Standing } from '../../../../domain/points/standing.ts';
import type { Missing } from '../../../../domain/points/tier.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import styles from './GoalStanding.module.css';
import { CASES, caseWords } from './plan-cases.ts';
import { pointsWords, shortWords } from './plan-words.ts';

interface Line {
  readonly label: string;
  readonly asked: Fraction | null;
  readonly of: keyof Standing;
  readonly missing: 'total' | 'minimum' | 'managed';
}

/** The points of a plan's day in its three cases, and what is missing of each thing that the tier asks for. */
export function GoalStanding({ compared: { ask, outlook } }: { readonly compared: ComparedPlan }) {
  const minimumOf = ask?.minimumOf ?? 'sourced';
  const minimum = { sold: i18n.t('plan.sold'), sourced: i18n.t('plan.sourcedPoints') }[minimumOf];
  const lines: readonly Line[] = [
    { label: i18n.t('plan.total'), asked: ask?.total ?? null, of: 'total', missing: 'total' },
    { label: minimum, asked: ask?.minimum ?? null, of: minimumOf, missing: 'minimum' },
    { label: i18n.t('plan.managedPoints'), asked: ask?.managed ?? null, of: 'managed', missing: 'managed' },
  ];
  const { missing } = outlook;
  return (
    <table className={styles.table} aria-label={i18n.t('plan.standing')}>
      <thead>
        <tr>
          <td />
          {CASES.map((one) => (
            <th key={one} scope="col">
              {caseWords(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, asked, of, missing: kind }) => (
          <Fragment key={kind}>
            <tr data-asked={asked === null ? undefined : true}>
              <th scope="row">{label}</th>
              {CASES.map((one) => (
                <td key={one}>{pointsWords(outlook[one][of])}</td>
              ))}
            </tr>
            {asked === null || missing === null ? null : (
              <tr>
                <th scope="row" className={styles.soft}>
                  {i18n.t('plan.missingOf', { points: pointsWords(asked) })}
                </th>
                {CASES.map((one) => (
                  <td key={one}>
                    <Short points={missing[one][kind]} />
                  </td>
                ))}
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
      {missing === null ? null : <Needed missing={missing} />}
    </table>
  );
}

/** The fewest points that meet all that is asked for. */
function Needed({ missing }: { readonly missing: Readonly<Record<(typeof CASES)[number], Missing>> }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{i18n.t('plan.inAll')}</th>
        {CASES.map((one) => (
          <td key={one}>
            <Short points={missing[one].needed} />
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function Short({ points }: { readonly points: Fraction }) {
  return (
    <span className={styles.short}>
      <StateIcon tone={isPositive(points) ? 'warn' : 'good'} />
      {shortWords(points)}
    </span>
  );
}
