import { i18n } from '#i18n';
import type { PointsAccount } from '../../../../domain/points/points-account.ts';
import type { PointsRules, Tier } from '../../../../domain/points/points-rules.ts';
import {
  isProtected,
  type MeasuredMonth,
  type Outcome,
  outcomeOf,
  type Reevaluation,
} from '../../../../domain/points/reevaluation.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import type { Tone } from '../../../components/StateIcon.tsx';
import { ToneMark } from '../../../components/ToneMark.tsx';
import { tierWords } from '../tier-words.ts';
import styles from './TierScreen.module.css';

interface Props {
  readonly account: Pick<PointsAccount, 'creditedTier' | 'creditedSince'>;
  readonly rules: PointsRules;
  readonly reevaluation: Reevaluation;
  readonly window: readonly MeasuredMonth[];
}

const TONES: Record<Outcome['kind'], Tone> = {
  kept: 'good',
  'kept-if-it-stays': 'calm',
  drops: 'bad',
  unknown: 'muted',
};

/** What the rule says would become of the credited tier. */
export function OutcomeMark({ account: { creditedTier, creditedSince }, rules, reevaluation, window }: Props) {
  if (creditedTier === null) return <p className={styles.soft}>{i18n.t('tier.review.sayTier')}</p>;
  const outcome = outcomeOf(creditedTier, window, rules.tiers.value);
  const safe = creditedSince !== null && isProtected(creditedSince, reevaluation, rules);
  return (
    <div className={styles.block}>
      {safe && outcome.kind === 'drops' ? null : (
        <ToneMark tone={TONES[outcome.kind]} size="large">
          {outcomeWords(outcome, creditedTier)}
        </ToneMark>
      )}
      {safe ? (
        <ToneMark tone="good" size="large">
          {i18n.t('tier.review.protected', {
            day: dateWords({ on: creditedSince, precision: 'day' }),
            months: rules.protectionMonths.value,
          })}
        </ToneMark>
      ) : null}
    </div>
  );
}

function outcomeWords(outcome: Outcome, credited: Tier): string {
  const tier = tierWords(credited);
  switch (outcome.kind) {
    case 'kept':
      return i18n.t('tier.review.kept', { tier, day: dateWords({ on: outcome.metOn, precision: 'day' }) });
    case 'kept-if-it-stays':
      return i18n.t('tier.review.keptIfItStays', { tier, day: dateWords({ on: outcome.metOn, precision: 'day' }) });
    case 'drops': {
      const to = outcome.to === null ? i18n.t('tier.review.noTier') : tierWords(outcome.to);
      return outcome.certain
        ? i18n.t('tier.review.drops', { tier, to })
        : i18n.t('tier.review.dropsUncertain', { tier, to });
    }
    case 'unknown':
      return i18n.t('tier.review.unknown', { tier });
  }
}
