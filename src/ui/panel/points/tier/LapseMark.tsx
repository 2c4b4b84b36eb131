import { i18n } from '#i18n';
import { lapsedBy, type Reevaluation } from '../../../../domain/points/reevaluation.ts';
import type { DayText } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { ToneMark } from '../../../components/ToneMark.tsx';
import type { CertifiedPartner } from './use-partner-certification.ts';

interface Props {
  readonly certified: CertifiedPartner;
  readonly reevaluation: Reevaluation;
  readonly today: DayText;
}

/** Whether the partner certification lasts to the day of the re-evaluation, and the way to it. */
export function LapseMark({ certified: { found }, reevaluation, today }: Props) {
  if (found.kind === 'none') {
    return (
      <ToneMark tone="bad" size="large">
        <strong>{i18n.t('tier.review.lapse')}</strong> {i18n.t('tier.review.lapseNone')}{' '}
        <a href="#/certifications/new">{i18n.t('tier.accounts.add')}</a>
      </ToneMark>
    );
  }
  const link = <a href={`#/certifications/${found.certification.id}`}>{i18n.t('tier.accounts.open')}</a>;
  if (found.kind === 'unknown') {
    return (
      <ToneMark tone="warn" size="large">
        {i18n.t('tier.review.lapseUnknown')} {link}
      </ToneMark>
    );
  }
  const day = dateWords({ on: found.until, precision: 'day' });
  if (!lapsedBy(found.until, reevaluation)) {
    return (
      <ToneMark tone="good" size="large">
        {i18n.t('tier.review.held', { day })} {link}
      </ToneMark>
    );
  }
  return (
    <ToneMark tone="bad" size="large">
      <strong>{i18n.t('tier.review.lapse')}</strong>{' '}
      {found.until < today ? i18n.t('tier.review.lapseExpired', { day }) : i18n.t('tier.review.lapseExpires', { day })}{' '}
      {link}
    </ToneMark>
  );
}
