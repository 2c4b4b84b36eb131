import { i18n } from '#i18n';
import { isPositive } from '../../../../domain/points/fraction.ts';
import type { PointsAccount } from '../../../../domain/points/points-account.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import type { Standing } from '../../../../domain/points/standing.ts';
import type { TierAsks } from '../../../../domain/points/tier.ts';
import { type TierGoal, tierInsights } from '../../../../domain/points/tier-insights.ts';
import type { DayText } from '../../../../domain/time.ts';
import { Section } from '../../../components/Section.tsx';
import { ToneMark } from '../../../components/ToneMark.tsx';
import { pointsWords } from '../points-words.ts';
import { tierWords } from '../tier-words.ts';
import { GoalTable } from './GoalTable.tsx';
import { Thresholds } from './Thresholds.tsx';
import styles from './TierScreen.module.css';
import { TierSelect } from './TierSelect.tsx';
import { useTierChoice } from './use-tier-choice.ts';

interface Props {
  readonly account: PointsAccount;
  readonly book: RuleBook;
  readonly today: DayText;
  readonly standing: Standing;
  readonly asks: TierAsks | null;
}

/** What is needed to keep the credited tier and to get to another; the form for what the tiers ask for. */
export function TierInsights({ account, book, today, standing, asks }: Props) {
  const choose = useTierChoice();
  const known = asks?.asks ?? [];
  const { best, keep, reach } = tierInsights(account, standing, known, book.rules.tiers.value);
  const goal = reach?.gap ?? null;
  return (
    <Section id="tier-insights" title={i18n.t('tier.insights.title')}>
      <div className={styles.fields}>
        <TierSelect
          label={i18n.t('tier.insights.getTo')}
          none={i18n.t('tier.insights.next')}
          value={account.getTo}
          onPick={(getTo) => choose({ getTo })}
        />
      </div>
      {known.length === 0 ? null : (
        <div className={styles.marks}>
          <p>
            {i18n.t('tier.insights.best', { tier: best === null ? i18n.t('tier.insights.none') : tierWords(best) })}
          </p>
          {keep === null ? null : <Goal goal={keep} aim="keep" />}
          {reach === null ? <p>{i18n.t('tier.insights.top')}</p> : <Goal goal={reach} aim="reach" />}
        </div>
      )}
      {goal === null ? null : <GoalTable ask={goal.ask} missing={goal.missing} standing={standing} />}
      <Thresholds book={book} today={today} empty={known.length === 0} />
    </Section>
  );
}

function Goal({ goal: { tier, gap }, aim }: { readonly goal: TierGoal; readonly aim: 'keep' | 'reach' }) {
  const words = { tier: tierWords(tier) };
  if (gap === null) return <ToneMark tone="muted">{i18n.t('tier.today.unfilled', words)}</ToneMark>;
  const { needed } = gap.missing;
  if (!isPositive(needed)) {
    return (
      <ToneMark tone="good">
        {aim === 'keep' ? i18n.t('tier.insights.keepMet', words) : i18n.t('tier.insights.reachMet', words)}
      </ToneMark>
    );
  }
  const lacking = { ...words, points: pointsWords(needed) };
  return (
    <ToneMark tone={aim === 'keep' ? 'warn' : 'calm'}>
      {aim === 'keep' ? i18n.t('tier.insights.keepMissing', lacking) : i18n.t('tier.insights.reachMissing', lacking)}
    </ToneMark>
  );
}
