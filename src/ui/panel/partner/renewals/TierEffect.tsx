import { i18n } from '#i18n';
import type { RenewalEffects } from '../../../../domain/partner/renewals/effects-of.ts';
import type { RenewalEffect } from '../../../../domain/partner/renewals/renewal-effect.ts';
import type { Tier } from '../../../../domain/points/points-rules.ts';
import { ToneMark } from '../../../components/ToneMark.tsx';
import { tierWords } from '../../points/tier-words.ts';
import styles from './OutcomePart.module.css';

/** The best tier met before and after; what to do first where no thresholds are filled in. */
export function TierEffect({ effects: { lost, changed } }: { readonly effects: RenewalEffects }) {
  if (lost.tier === null) {
    return (
      <p>
        {i18n.t('partnerRenewals.noThresholds')} <a href="#/points/rules">{i18n.t('tier.today.fillIn')}</a>
      </p>
    );
  }
  return (
    <div className={styles.part}>
      <Line label={i18n.t('partnerRenewals.ifLost')} tier={lost.tier} />
      {changed?.tier == null ? null : <Line label={i18n.t('partnerRenewals.ifChanged')} tier={changed.tier} />}
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly tier: NonNullable<RenewalEffect['tier']>;
}

function Line({ label, tier: { before, after } }: LineProps) {
  if (before === after) {
    return <ToneMark tone="good">{i18n.t('partnerRenewals.tierStays', { label, tier: nameOf(before) })}</ToneMark>;
  }
  return (
    <ToneMark tone="bad">
      {i18n.t('partnerRenewals.tierDrops', { label, before: nameOf(before), after: nameOf(after) })}
    </ToneMark>
  );
}

function nameOf(tier: Tier | null): string {
  return tier === null ? i18n.t('tier.review.noTier') : tierWords(tier);
}
