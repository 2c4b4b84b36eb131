import { i18n } from '#i18n';
import type { QuarterText } from '../../../domain/partner/commission-payment.ts';

/** A quarter such as `Q3 2026`. */
export function quarterName(quarter: QuarterText): string {
  return i18n.t('partnerCommissions.quarterName', { number: quarter.slice(6), year: quarter.slice(0, 4) });
}
