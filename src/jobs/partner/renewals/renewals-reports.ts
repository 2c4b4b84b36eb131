import { i18n } from '#i18n';
import type { Renewal } from '../../../domain/partner/renewal.ts';
import { decisionDay } from '../../../domain/partner/renewal-deadlines.ts';
import { renewalStanding } from '../../../domain/partner/renewals/renewal-standing.ts';
import type { DayText } from '../../../domain/time.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readClients } from '../../../store/queries/ledger.ts';
import { readRenewals } from '../../../store/queries/renewals.ts';
import type {
  ChoiceFilter,
  ReportColumn,
  ReportFilter,
  ReportKind,
  ReportQuestion,
  ReportRow,
} from '../reports/report-kind.ts';
import { pointsIfLost } from './points-if-lost.ts';

const COLUMNS: readonly ReportColumn[] = [
  { key: 'client', label: () => i18n.t('ledger.name'), kind: 'text' },
  { key: 'products', label: () => i18n.t('partnerRenewals.products'), kind: 'text' },
  { key: 'decideBy', label: () => i18n.t('partnerRenewals.decideBy'), kind: 'day' },
  { key: 'renewsOn', label: () => i18n.t('partnerRenewals.renewsOn'), kind: 'day' },
  { key: 'mrr', label: () => i18n.t('partnerRenewals.mrr'), kind: 'money' },
  { key: 'mrrChange', label: () => i18n.t('partnerRenewals.mrrChange'), kind: 'money' },
  { key: 'termMonths', label: () => i18n.t('partnerRenewals.termMonths'), kind: 'number' },
  { key: 'lastActive', label: () => i18n.t('partnerRenewals.lastActive'), kind: 'text' },
  { key: 'owner', label: () => i18n.t('partnerRenewals.owner'), kind: 'text' },
  { key: 'manager', label: () => i18n.t('partnerRenewals.manager'), kind: 'text' },
];

const DUE: ReportFilter = {
  label: () => i18n.t('list.show'),
  choices: [
    { value: 'ahead', label: () => i18n.t('partnerRenewals.show.ahead') },
    { value: 'overdue', label: () => i18n.t('partnerRenewals.show.overdue') },
  ],
};

const OUTCOME: ChoiceFilter = {
  label: () => i18n.t('partnerRenewals.outcome'),
  choices: [
    { value: 'renewed', label: () => i18n.t('partnerRenewals.renewed') },
    { value: 'changed', label: () => i18n.t('partnerRenewals.changed') },
    { value: 'lost', label: () => i18n.t('partnerRenewals.lost') },
  ],
};

/** The rows behind the numbers of renewals, by the last day of their decision. */
export const RENEWALS_REPORTS: Readonly<Record<string, ReportKind>> = {
  'renewals-open': {
    title: () => i18n.t('partnerRenewals.reportOpen'),
    ranged: true,
    filters: { due: DUE },
    columns: [
      ...COLUMNS,
      { key: 'points', label: () => i18n.t('partnerSummary.pointsIfLost'), kind: 'number', estimate: true },
    ],
    read: async (database, question) => {
      const rows = await chosen(database, question, (renewal) => renewal.outcome === 'open');
      const points = await pointsIfLost(
        database,
        rows.map(({ renewal }) => renewal),
      );
      return rows.map(({ renewal, name }) => rowOf(renewal, name, { points: points.get(renewal.id) ?? null }));
    },
  },
  'renewals-decided': {
    title: () => i18n.t('partnerRenewals.reportDecided'),
    ranged: true,
    filters: { outcome: OUTCOME },
    columns: [...COLUMNS, { key: 'outcome', label: OUTCOME.label, kind: 'text' }],
    read: async (database, question) => {
      const rows = await chosen(database, question, (renewal) => renewal.outcome !== 'open');
      return rows.map(({ renewal, name }) => rowOf(renewal, name, { outcome: outcomeOf(renewal) }));
    },
  },
};

interface NamedRenewal {
  readonly renewal: Renewal;
  readonly name: string | null;
}

async function chosen(
  database: CompanionDatabase,
  { today, from, to, filters }: ReportQuestion,
  fits: (renewal: Renewal) => boolean,
): Promise<readonly NamedRenewal[]> {
  const [renewals, clients] = await Promise.all([readRenewals(database), readClients(database)]);
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  return renewals
    .filter((renewal) => fits(renewal) && isWithin(decisionDay(renewal), from, to))
    .filter((renewal) => filters.outcome === undefined || renewal.outcome === filters.outcome)
    .filter((renewal) => filters.due === undefined || (filters.due === 'overdue') === isOverdue(renewal, today))
    .sort((a, b) => (decisionDay(a) < decisionDay(b) ? -1 : 1))
    .map((renewal) => ({ renewal, name: names.get(renewal.clientId) ?? null }));
}

function isWithin(day: DayText, from: DayText | null, to: DayText | null): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

function isOverdue(renewal: Renewal, today: DayText): boolean {
  return renewalStanding(renewal, today).kind === 'overdue';
}

function outcomeOf({ outcome }: Renewal): string | null {
  return OUTCOME.choices.find(({ value }) => value === outcome)?.label() ?? null;
}

function rowOf(renewal: Renewal, name: string | null, more: ReportRow['cells']): ReportRow {
  const { id, clientId, products, mrr, mrrChange, termMonths, lastActiveEmployee, owner, manager, renewsOn } = renewal;
  return {
    key: id,
    clientId,
    route: `/partner/renewals/${id}`,
    cells: {
      client: name,
      products: products.join(', ') || null,
      decideBy: decisionDay(renewal),
      renewsOn,
      mrr,
      mrrChange,
      termMonths: termMonths === null ? null : String(termMonths),
      lastActive: lastActiveEmployee || null,
      owner: owner || null,
      manager: manager || null,
      ...more,
    },
  };
}
