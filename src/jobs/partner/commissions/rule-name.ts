import { i18n } from '#i18n';
import type { CommissionRuleId } from '../../../domain/partner/commissions/commission-rules.ts';

/** A rule in a word or two, as a table has room for. */
export function ruleName(id: CommissionRuleId): string {
  switch (id) {
    case 'lifetime':
      return i18n.t('partnerCommissions.ruleName.lifetime');
    case 'months':
      return i18n.t('partnerCommissions.ruleName.months');
    case 'deal-based':
      return i18n.t('partnerCommissions.ruleName.dealBased');
  }
}
