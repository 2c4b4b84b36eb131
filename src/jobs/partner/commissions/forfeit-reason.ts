import { i18n } from '#i18n';
import type { Forfeit } from '../../../domain/partner/commissions/forfeit.ts';
import type { DayText } from '../../../domain/time.ts';
import { dateWords } from '../../date-words.ts';

/** What is lost and since when, or what will be and when. */
export function forfeitReason({ on, because }: Forfeit, today: DayText): string {
  const said = { day: dateWords({ on, precision: 'day' }) };
  if (because === 'paperwork') {
    return on <= today
      ? i18n.t('partnerCommissions.forfeit.paperworkLost', said)
      : i18n.t('partnerCommissions.forfeit.paperworkSoon', said);
  }
  return on <= today
    ? i18n.t('partnerCommissions.forfeit.unmanagedLost', said)
    : i18n.t('partnerCommissions.forfeit.unmanagedSoon', said);
}
