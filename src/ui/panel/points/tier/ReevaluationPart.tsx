import { i18n } from '#i18n';
import type { PointsAccount } from '../../../../domain/points/points-account.ts';
import type { PointsRules } from '../../../../domain/points/points-rules.ts';
import type { MeasuredMonth, Reevaluation } from '../../../../domain/points/reevaluation.ts';
import { type DayText, daysBetween } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { factDate } from '../../../components/fact-date.ts';
import { Section } from '../../../components/Section.tsx';
import { LapseMark } from './LapseMark.tsx';
import { MonthTable } from './MonthTable.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import styles from './TierScreen.module.css';
import type { CertifiedPartner } from './use-partner-certification.ts';

interface Props {
  readonly account: PointsAccount;
  readonly rules: PointsRules;
  readonly today: DayText;
  readonly reevaluation: Reevaluation;
  readonly window: readonly MeasuredMonth[];
  readonly certified: CertifiedPartner | undefined;
}

/** The next day on which tiers can go down: the months it looks at, and what the rule would do. */
export function ReevaluationPart({ account, rules, today, reevaluation, window, certified }: Props) {
  const { on, windowFrom } = reevaluation;
  const days = daysBetween(today, on);
  return (
    <Section id="tier-review" title={i18n.t('tier.review.title')}>
      <div>
        <p>
          <strong>{i18n.t('tier.review.next', { day: dayWords(on) })}</strong>{' '}
          <span className={styles.tag}>
            {days === 0 ? i18n.t('tier.review.today') : i18n.t('tier.review.days', days)}
          </span>
        </p>
        <p className={styles.soft}>
          {i18n.t('tier.review.window', { from: dayWords(windowFrom), to: dayWords(on) })}{' '}
          <a href={rules.reevaluations.source} target="_blank" rel="noreferrer">
            {i18n.t('tier.review.rule', { date: factDate(rules.reevaluations) })}
          </a>
        </p>
      </div>
      <OutcomeMark account={account} rules={rules} reevaluation={reevaluation} window={window} />
      {certified === undefined ? null : <LapseMark certified={certified} reevaluation={reevaluation} today={today} />}
      <MonthTable caption={i18n.t('tier.review.caption')} months={window} kinds={['total']} />
    </Section>
  );
}

function dayWords(on: DayText): string {
  return dateWords({ on, precision: 'day' });
}
