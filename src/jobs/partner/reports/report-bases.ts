import { i18n } from '#i18n';
import type { ReportBasis } from './report-kind.ts';

/** Estimates of points. */
export const POINTS_BASIS: ReportBasis = { words: () => i18n.t('partnerReports.estimates'), route: '/points/rules' };

/** Estimates of commissions and of the days on which they are lost. */
export const COMMISSIONS_BASIS: ReportBasis = {
  words: () => i18n.t('partnerCommissions.report.estimates'),
  route: '/partner/commissions',
};

/** Estimates of what was sourced in a year. */
export const SOURCED_BASIS: ReportBasis = {
  words: () => i18n.t('partnerProgress.amountAssumed'),
  route: null,
};
