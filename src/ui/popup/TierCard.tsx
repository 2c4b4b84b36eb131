import { i18n } from '#i18n';
import { browserLanguage } from '../../browser/language.ts';
import type { TierLine } from '../../domain/points/tier-line.ts';
import { dateWords } from '../../jobs/date-words.ts';
import styles from './TierCard.module.css';

interface Props {
  readonly tier: TierLine;
  readonly onOpen: () => void;
}

/** Where the partner stands: points, what is missing for which tier, and when tiers are looked at next. */
export function TierCard({ tier: { total, toward, missing, reevaluationOn }, onOpen }: Props) {
  const format = new Intl.NumberFormat(browserLanguage(), { maximumFractionDigits: 2 });
  return (
    <section className={styles.card} aria-labelledby="tier">
      <h2 id="tier">{i18n.t('popup.tier')}</h2>
      <button type="button" onClick={onOpen}>
        {i18n.t('popup.tierPoints', [format.format(total)])}
      </button>
      <p>
        {toward === null || missing === null
          ? i18n.t('popup.tierMet')
          : i18n.t('popup.tierMissing', [format.format(missing), i18n.t(`rules.tier.${toward}`)])}
        {reevaluationOn === null
          ? null
          : ` · ${i18n.t('popup.tierReview', [dateWords({ on: reevaluationOn, precision: 'day' })])}`}
      </p>
    </section>
  );
}
