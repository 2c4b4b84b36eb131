import { i18n } from '#i18n';
import { CURRENCY_CODES } from '../../../domain/currency.ts';
import { COMMISSION_RULES } from '../../../facts/commission-rules.ts';
import { COMMISSIONS_BASIS } from '../reports/report-bases.ts';
import type { ReportColumn, ReportFilter, ReportKind } from '../reports/report-kind.ts';
import { expectedRows } from './expected-rows.ts';
import { forfeitedRows } from './forfeited-rows.ts';
import { paidRows } from './paid-rows.ts';
import { ruleName } from './rule-name.ts';

const currency: ReportFilter = {
  label: () => i18n.t('partnerCommissions.currency'),
  choices: CURRENCY_CODES.map((code) => ({ value: code, label: () => code })),
};
/** Finds what the screen's own filter finds, so that its numbers have their rows here. */
const words: ReportFilter = { label: () => i18n.t('partnerCommissions.filterClient'), asks: 'words' };
const client: ReportColumn = { key: 'client', label: () => i18n.t('partnerCommissions.client'), kind: 'text' };
const product: ReportColumn = { key: 'product', label: () => i18n.t('partnerCommissions.product'), kind: 'text' };
const quarter: ReportColumn = { key: 'quarter', label: () => i18n.t('partnerCommissions.quarter'), kind: 'text' };
const monthly: ReportColumn = { key: 'monthly', label: () => i18n.t('partnerCommissions.aMonth'), kind: 'money' };

/** The rows behind the numbers of commissions. */
export const COMMISSIONS_REPORTS: Readonly<Record<string, ReportKind>> = {
  'commissions-expected': {
    title: () => i18n.t('partnerCommissions.report.expected'),
    ranged: true,
    filters: {
      client: words,
      currency,
      rule: {
        label: () => i18n.t('partnerCommissions.ruleLabel'),
        choices: COMMISSION_RULES.rules.map(({ id }) => ({ value: id, label: () => ruleName(id) })),
      },
    },
    columns: [
      quarter,
      client,
      product,
      { key: 'rule', label: () => i18n.t('partnerCommissions.ruleLabel'), kind: 'text' },
      monthly,
      { key: 'months', label: () => i18n.t('partnerCommissions.monthsLabel'), kind: 'number' },
      { key: 'amount', label: () => i18n.t('partnerCommissions.expected'), kind: 'money', estimate: true },
      { key: 'payDay', label: () => i18n.t('partnerCommissions.payDay'), kind: 'day' },
    ],
    basis: COMMISSIONS_BASIS,
    read: expectedRows,
  },
  'commissions-paid': {
    title: () => i18n.t('partnerCommissions.report.paid'),
    ranged: true,
    filters: {
      client: words,
      currency,
      state: {
        label: () => i18n.t('partnerCommissions.state'),
        choices: [
          { value: 'paid', label: () => i18n.t('partnerCommissions.paid') },
          { value: 'announced', label: () => i18n.t('partnerCommissions.announced') },
        ],
      },
    },
    columns: [
      quarter,
      client,
      { key: 'amount', label: () => i18n.t('partnerCommissions.amount'), kind: 'money' },
      { key: 'paidOn', label: () => i18n.t('partnerCommissions.paidOnField'), kind: 'day' },
      { key: 'notes', label: () => i18n.t('field.notes'), kind: 'text' },
    ],
    basis: null,
    read: paidRows,
  },
  'commissions-forfeited': {
    title: () => i18n.t('partnerCommissions.forfeited'),
    ranged: false,
    filters: {
      client: words,
      currency,
      state: {
        label: () => i18n.t('partnerCommissions.state'),
        choices: [
          { value: 'soon', label: () => i18n.t('partnerCommissions.aboutToBe') },
          { value: 'lost', label: () => i18n.t('partnerCommissions.isForfeited') },
        ],
      },
    },
    columns: [
      client,
      product,
      { key: 'soldOn', label: () => i18n.t('partnerCommissions.soldOn'), kind: 'day' },
      monthly,
      { key: 'on', label: () => i18n.t('partnerCommissions.forfeitDay'), kind: 'day', estimate: true },
      { key: 'reason', label: () => i18n.t('partnerCommissions.reason'), kind: 'text' },
    ],
    basis: COMMISSIONS_BASIS,
    read: forfeitedRows,
  },
};
