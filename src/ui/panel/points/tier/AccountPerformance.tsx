import { i18n } from '#i18n';
import type { PointsAccount } from '../../../../domain/points/points-account.ts';
import type { DayText } from '../../../../domain/time.ts';
import { PARTNER_RULES } from '../../../../facts/partner-rules.ts';
import { factDate } from '../../../components/fact-date.ts';
import { Section } from '../../../components/Section.tsx';
import { CertifiedMark } from './CertifiedMark.tsx';
import { FigureChoice } from './FigureChoice.tsx';
import styles from './TierScreen.module.css';
import type { CertifiedPartner } from './use-partner-certification.ts';
import { useTierChoice } from './use-tier-choice.ts';

interface Props {
  readonly account: PointsAccount;
  readonly today: DayText;
  readonly certified: CertifiedPartner | undefined;
}

/** What a tier asks for beside points: the certification that is held, and two figures as the user read them. */
export function AccountPerformance({ account, today, certified }: Props) {
  const choose = useTierChoice();
  const { tierCertification } = PARTNER_RULES;
  return (
    <Section id="tier-accounts" title={i18n.t('tier.accounts.title')}>
      <div className={styles.block}>
        <h3>{i18n.t('tier.accounts.certified')}</h3>
        {certified === undefined ? null : <CertifiedMark certified={certified} />}
        <p className={styles.soft}>
          <a href={tierCertification.source} target="_blank" rel="noreferrer">
            {i18n.t('tier.accounts.required', { date: factDate(tierCertification) })}
          </a>
        </p>
      </div>
      <FigureChoice
        label={i18n.t('tier.accounts.toolUsage')}
        hint={i18n.t('tier.accounts.toolUsageHint')}
        figure={account.toolUsage}
        today={today}
        onChoose={(toolUsage) => choose({ toolUsage })}
      />
      <FigureChoice
        label={i18n.t('tier.accounts.retention')}
        hint={i18n.t('tier.accounts.retentionHint')}
        figure={account.dollarRetention}
        today={today}
        onChoose={(dollarRetention) => choose({ dollarRetention })}
      />
    </Section>
  );
}
