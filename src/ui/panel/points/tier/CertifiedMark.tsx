import { i18n } from '#i18n';
import { dateWords } from '../../../../jobs/date-words.ts';
import { ToneMark } from '../../../components/ToneMark.tsx';
import type { CertifiedPartner } from './use-partner-certification.ts';

/** Whether the partner is certified, by whom and until when, with the way to that certification. */
export function CertifiedMark({ certified: { found, holder } }: { readonly certified: CertifiedPartner }) {
  if (found.kind === 'none') {
    return (
      <ToneMark tone="bad" size="large">
        {i18n.t('tier.accounts.none')} <a href="#/certifications/new">{i18n.t('tier.accounts.add')}</a>
      </ToneMark>
    );
  }
  const link = <a href={`#/certifications/${found.certification.id}`}>{i18n.t('tier.accounts.open')}</a>;
  if (found.kind === 'unknown') {
    return (
      <ToneMark tone="warn" size="large">
        {i18n.t('tier.accounts.unknown', { holder })} {link}
      </ToneMark>
    );
  }
  const words = { holder, day: dateWords({ on: found.until, precision: 'day' }) };
  return (
    <ToneMark tone={found.kind === 'valid' ? 'good' : 'bad'} size="large">
      {found.kind === 'valid' ? i18n.t('tier.accounts.valid', words) : i18n.t('tier.accounts.expired', words)} {link}
    </ToneMark>
  );
}
