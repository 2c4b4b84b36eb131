import { i18n } from '#i18n';
import type { HeldState } from '../../../../domain/partner/summary/certification-summary.ts';
import type { SummarySection } from '../../../../domain/partner/summary/summary-draft.ts';

export function sectionWords(section: SummarySection): string {
  switch (section) {
    case 'tier':
      return i18n.t('partnerSummary.tier');
    case 'deadlines':
      return i18n.t('partnerSummary.deadlines');
    case 'renewals':
      return i18n.t('partnerSummary.renewals');
    case 'certifications':
      return i18n.t('nav.certifications');
  }
}

export function heldWords(state: HeldState): string {
  switch (state) {
    case 'active':
      return i18n.t('state.active');
    case 'expiring':
      return i18n.t('partnerSummary.expiring');
    case 'expired':
      return i18n.t('state.expired');
    case 'in-progress':
      return i18n.t('state.inProgress');
  }
}
