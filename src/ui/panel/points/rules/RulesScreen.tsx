import { i18n } from '#i18n';
import type { CurrencyCode } from '../../../../domain/currency.ts';
import { minorDigits } from '../../../../domain/currency.ts';
import { PointsFrame } from '../PointsFrame.tsx';
import { usePoints } from '../use-points.ts';
import { Assumptions } from './Assumptions.tsx';
import { BaseAmounts } from './BaseAmounts.tsx';
import { CreditedTier } from './CreditedTier.tsx';
import { GrowthMarkets } from './GrowthMarkets.tsx';
import { RuleSets } from './RuleSets.tsx';
import styles from './RulesScreen.module.css';
import { Thresholds } from './Thresholds.tsx';

interface Props {
  /** A currency that wants a base amount; null for none. */
  readonly currency: CurrencyCode | null;
}

/** What points are reckoned by: HubSpot's dated facts, the user's corrections and what is assumed. */
export function RulesScreen({ currency }: Props) {
  const points = usePoints();
  return (
    <PointsFrame section="rules">
      <h1>{i18n.t('rules.title')}</h1>
      <p className={styles.soft}>{i18n.t('rules.intro')}</p>
      {points === undefined ? null : (
        <>
          <CreditedTier points={points} />
          <Thresholds points={points} />
          <BaseAmounts points={points} wanted={currency !== null && minorDigits(currency) !== null ? currency : null} />
          <GrowthMarkets points={points} />
          <Assumptions points={points} />
          <RuleSets rules={points.book.rules} />
        </>
      )}
    </PointsFrame>
  );
}
