import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { SourcedFact } from '../../../domain/certifications/catalogue.ts';
import { PARTNER_RULES } from '../../../facts/partner-rules.ts';
import { factDate } from '../../components/fact-date.ts';
import styles from './ReminderSettings.module.css';

/** What the reminders before a tier re-evaluation rest on: the days, and where HubSpot names them and the certification. */
export function TierReviewSource() {
  const { tierReviewDays, tierCertification } = PARTNER_RULES;
  const language = browserLanguage();
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const days = tierReviewDays.value.map(({ month, day }) => format.format(Date.UTC(2024, month - 1, day)));
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>
        {i18n.t('remindSettings.tier.estimate', { days: new Intl.ListFormat(language).format(days) })}
      </p>
      <ul className={styles.links} aria-label={i18n.t('desk.sources')}>
        <Source page={tierReviewDays} words={i18n.t('remindSettings.tier.days', { date: factDate(tierReviewDays) })} />
        <Source
          page={tierCertification}
          words={i18n.t('remindSettings.tier.certification', { date: factDate(tierCertification) })}
        />
      </ul>
    </div>
  );
}

interface SourceProps {
  readonly page: Pick<SourcedFact<unknown>, 'source'>;
  readonly words: string;
}

function Source({ page, words }: SourceProps) {
  return (
    <li>
      <a href={page.source} target="_blank" rel="noreferrer">
        {words}
      </a>
    </li>
  );
}
