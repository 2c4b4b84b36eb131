import { i18n } from '#i18n';
import type { Renewal } from '../../../domain/partner/renewal.ts';
import { decisionDay } from '../../../domain/partner/renewal-deadlines.ts';
import { renewalStanding } from '../../../domain/partner/renewals/renewal-standing.ts';
import type { Client } from '../../../domain/points/ledger.ts';
import type { DayText } from '../../../domain/time.ts';
import { readClients } from '../../../store/queries/ledger.ts';
import { readRenewals } from '../../../store/queries/renewals.ts';
import { createPause, filtered, mapped, type Pause, sorted } from '../../long-work.ts';
import { POINTS_BASIS } from '../reports/report-bases.ts';
import type {
  ChoiceFilter,
  ReportColumn,
  ReportFilter,
  ReportKind,
  ReportQuestion,
  ReportRow,
} from '../reports/report-kind.ts';
import { pointsIfLost, readPointsBasis } from './points-if-lost.ts';

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
    basis: POINTS_BASIS,
    read: async (database, question) => {
      const [renewals, basis] = await Promise.all([readRenewals(database), readPointsBasis(database)]);
      const pause = createPause();
      const open = renewals.filter(({ outcome }) => outcome === 'open');
      const asked = await chosen(open, question, pause);
      const points = await pointsIfLost(basis, asked, pause);
      const nameOf = namesOf(basis.clients);
      const make = (renewal: Renewal) => rowOf(renewal, nameOf(renewal), { points: points.get(renewal.id) ?? null });
      return mapped(asked, make, pause);
    },
  },
  'renewals-decided': {
    title: () => i18n.t('partnerRenewals.reportDecided'),
    ranged: true,
    filters: { outcome: OUTCOME },
    columns: [...COLUMNS, { key: 'outcome', label: OUTCOME.label, kind: 'text' }],
    basis: null,
    read: async (database, question) => {
      const [renewals, clients] = await Promise.all([readRenewals(database), readClients(database)]);
      const pause = createPause();
      const decided = renewals.filter(({ outcome }) => outcome !== 'open');
      const asked = await chosen(decided, question, pause);
      const nameOf = namesOf(clients);
      const make = (renewal: Renewal) => rowOf(renewal, nameOf(renewal), { outcome: outcomeOf(renewal) });
      return mapped(asked, make, pause);
    },
  },
};

/** Those that the filters leave, by the last day of their decision. */
async function chosen(
  renewals: readonly Renewal[],
  { today, from, to, filters: { outcome, due } }: ReportQuestion,
  pause: Pause,
): Promise<readonly Renewal[]> {
  const isAsked = (renewal: Renewal) =>
    isWithin(decisionDay(renewal), from, to) &&
    (outcome === undefined || renewal.outcome === outcome) &&
    (due === undefined || (due === 'overdue') === isOverdue(renewal, today));
  const asked = await filtered(renewals, isAsked, pause);
  return sorted(asked, (a, b) => order(decisionDay(a), decisionDay(b)), pause);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function namesOf(clients: readonly Client[]): (renewal: Renewal) => string | null {
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  return ({ clientId }) => names.get(clientId) ?? null;
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
