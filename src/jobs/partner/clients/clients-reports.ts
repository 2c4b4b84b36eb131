import { i18n } from '#i18n';
import { clientFilter } from '../../../domain/partner/clients/client-filter.ts';
import type { ClientSummary } from '../../../domain/partner/clients/client-summary.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { createPause, mapped } from '../../long-work.ts';
import { POINTS_BASIS } from '../reports/report-bases.ts';
import type { ReportColumn, ReportFilter, ReportKind, ReportQuestion, ReportRow } from '../reports/report-kind.ts';
import { clientReportRow } from './client-report-row.ts';
import { readClientSummaries } from './read-client-summaries.ts';

const YES_NO = [
  { value: 'yes', label: () => i18n.t('partnerClients.report.yes') },
  { value: 'no', label: () => i18n.t('partnerClients.report.no') },
];

const FILTERS = {
  managed: { label: () => i18n.t('partnerClients.report.managed'), choices: YES_NO },
  sold: { label: () => i18n.t('partnerClients.report.sold'), choices: YES_NO },
  renewing: { label: () => i18n.t('partnerClients.report.renewing'), choices: YES_NO },
} satisfies Record<string, ReportFilter>;

const DEFAULT_DAYS = '60';
const DAYS = ['30', '60', '90', '180', '365'];

const COLUMNS: readonly ReportColumn[] = [
  { key: 'client', label: () => i18n.t('partnerClients.report.client'), kind: 'text' },
  { key: 'market', label: () => i18n.t('partnerClients.report.market'), kind: 'text' },
  { key: 'relationship', label: () => i18n.t('partnerClients.relationship'), kind: 'text' },
  { key: 'products', label: () => i18n.t('partnerClients.report.products'), kind: 'text' },
  { key: 'mrr', label: () => i18n.t('partnerClients.report.mrr'), kind: 'money' },
  { key: 'mrrFurther', label: () => i18n.t('partnerClients.report.mrrFurther'), kind: 'text' },
  { key: 'mrrSource', label: () => i18n.t('partnerClients.report.mrrSource'), kind: 'text' },
  { key: 'sold', label: () => i18n.t('partnerClients.report.sold'), kind: 'text' },
  { key: 'managed', label: () => i18n.t('partnerClients.report.managed'), kind: 'text' },
  { key: 'toolsUsed', label: () => i18n.t('partnerClients.toolsUsed'), kind: 'number' },
  { key: 'lastActiveOn', label: () => i18n.t('partnerClients.lastActiveOn'), kind: 'day' },
  { key: 'renewalOwner', label: () => i18n.t('partnerClients.renewalOwner'), kind: 'text' },
  { key: 'points', label: () => i18n.t('partnerClients.report.points'), kind: 'number', estimate: true },
  { key: 'nextRenewal', label: () => i18n.t('partnerClients.report.nextRenewal'), kind: 'day' },
];

/** The rows behind the numbers of the list of clients. */
export const CLIENTS_REPORTS: Readonly<Record<string, ReportKind>> = {
  'clients-all': {
    title: () => i18n.t('partnerClients.report.all'),
    ranged: false,
    filters: FILTERS,
    columns: COLUMNS,
    basis: POINTS_BASIS,
    read: (database, question) => readRows(database, question, () => true),
  },
  'clients-inactive': {
    title: () => i18n.t('partnerClients.report.inactive'),
    ranged: false,
    filters: {
      ...FILTERS,
      days: {
        label: () => i18n.t('partnerClients.report.days'),
        choices: DAYS.map((value) => ({ value, label: () => i18n.t('partnerClients.report.dayCount', Number(value)) })),
      },
    },
    columns: COLUMNS,
    basis: POINTS_BASIS,
    read: (database, question) => {
      const asked = question.filters.days ?? DEFAULT_DAYS;
      const days = /^\d{1,6}$/.test(asked) ? Number(asked) : Number(DEFAULT_DAYS);
      return readRows(database, question, clientFilter('inactive', days, question.today));
    },
  },
};

async function readRows(
  database: CompanionDatabase,
  { today, filters }: ReportQuestion,
  belongs: (client: ClientSummary) => boolean,
): Promise<readonly ReportRow[]> {
  const summaries = await readClientSummaries(database, today);
  const near = clientFilter('renewing', 0, today);
  const asked = summaries.filter(
    (client) =>
      belongs(client) &&
      answers(filters.managed, client.managed) &&
      answers(filters.sold, client.sold) &&
      answers(filters.renewing, near(client)),
  );
  return mapped(asked, clientReportRow, createPause());
}

function answers(asked: string | undefined, is: boolean): boolean {
  return asked === undefined || asked === (is ? 'yes' : 'no');
}
