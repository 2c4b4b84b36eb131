import { i18n } from '#i18n';
import { CURRENCY_CODES } from '../../../domain/currency.ts';
import { SOURCED_BASIS } from '../reports/report-bases.ts';
import type { ReportColumn, ReportKind } from '../reports/report-kind.ts';
import { sourcedRows } from './sourced-rows.ts';

const filters: ReportKind['filters'] = {
  currency: {
    label: () => i18n.t('partnerCommissions.currency'),
    choices: CURRENCY_CODES.map((code) => ({ value: code, label: () => code })),
  },
};
const columns: readonly ReportColumn[] = [
  { key: 'client', label: () => i18n.t('partnerCommissions.client'), kind: 'text' },
  { key: 'product', label: () => i18n.t('partnerCommissions.product'), kind: 'text' },
  { key: 'soldOn', label: () => i18n.t('partnerCommissions.soldOn'), kind: 'day' },
  { key: 'mrr', label: () => i18n.t('partnerProgress.mrrColumn'), kind: 'money' },
];

/** The rows behind the sourced figures of the progress. */
export const PROGRESS_REPORTS: Readonly<Record<string, ReportKind>> = {
  'progress-sourced-amount': {
    title: () => i18n.t('partnerProgress.sourcedAmount'),
    ranged: false,
    filters,
    columns: [
      ...columns,
      { key: 'amount', label: () => i18n.t('partnerProgress.yearColumn'), kind: 'money', estimate: true },
    ],
    basis: SOURCED_BASIS,
    read: sourcedRows,
  },
  'progress-sourced-mrr': {
    title: () => i18n.t('partnerProgress.sourcedMrr'),
    ranged: false,
    filters,
    columns,
    basis: null,
    read: sourcedRows,
  },
};
