import { i18n } from '#i18n';
import type { DealStage, SharedDeal } from '../../../domain/partner/shared-deal.ts';
import { isBehind, type SharedFigure } from '../../../domain/partner/shared-selling/shared-figures.ts';
import type { SaleKind } from '../../../domain/points/ledger.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readClients } from '../../../store/queries/ledger.ts';
import { readSharedDeals } from '../../../store/queries/shared-deals.ts';
import { createPause, filtered, mapped, sorted } from '../../long-work.ts';
import type { ReportFilter, ReportKind, ReportQuestion, ReportRow } from '../reports/report-kind.ts';

const STAGES: Record<DealStage, () => string> = {
  open: () => i18n.t('partnerShared.open'),
  won: () => i18n.t('partnerShared.won'),
  lost: () => i18n.t('partnerShared.lost'),
};

const SOURCES: Record<SharedDeal['origin'], () => string> = {
  sourced: () => i18n.t('entry.sourced'),
  assisted: () => i18n.t('entry.assisted'),
};

const SALE_KINDS: Record<SaleKind, () => string> = {
  new: () => i18n.t('entry.new'),
  'cross-sell': () => i18n.t('entry.crossSell'),
  upsell: () => i18n.t('entry.upsell'),
};

const STAGE: ReportFilter = filterOf(() => i18n.t('partnerShared.stage'), STAGES);
const SOURCE: ReportFilter = filterOf(() => i18n.t('partnerShared.source'), SOURCES);
const SALE_KIND: ReportFilter = filterOf(() => i18n.t('entry.saleKind'), SALE_KINDS);

/** The deals behind the figures of Shared Selling, and all of them. */
export const SHARED_REPORTS: Readonly<Record<string, ReportKind>> = {
  'shared-created': reportOf(() => i18n.t('partnerShared.figure.created'), 'created', {
    stage: STAGE,
    source: SOURCE,
    kind: SALE_KIND,
  }),
  'shared-in-flight': reportOf(() => i18n.t('partnerShared.figure.inFlight'), 'in-flight', { kind: SALE_KIND }),
  'shared-won': reportOf(() => i18n.t('partnerShared.figure.won'), 'won', { source: SOURCE, kind: SALE_KIND }),
  'shared-all': reportOf(() => i18n.t('partnerShared.allDeals'), null, {
    stage: STAGE,
    source: SOURCE,
    kind: SALE_KIND,
  }),
};

function reportOf(
  title: () => string,
  figure: SharedFigure | null,
  filters: Readonly<Record<string, ReportFilter>>,
): ReportKind {
  return {
    title,
    ranged: figure !== null,
    filters,
    columns: [
      { key: 'client', label: () => i18n.t('partnerShared.client'), kind: 'text' },
      { key: 'name', label: () => i18n.t('partnerShared.name'), kind: 'text' },
      { key: 'productLine', label: () => i18n.t('entry.productLine'), kind: 'text' },
      { key: 'mrr', label: () => i18n.t('entry.mrr'), kind: 'money' },
      { key: 'stage', label: () => i18n.t('partnerShared.stage'), kind: 'text' },
      { key: 'source', label: () => i18n.t('partnerShared.source'), kind: 'text' },
      { key: 'saleKind', label: () => i18n.t('entry.saleKind'), kind: 'text' },
      { key: 'createdOn', label: () => i18n.t('partnerShared.createdOn'), kind: 'day' },
      { key: 'expectedOn', label: () => i18n.t('partnerShared.expectedOn'), kind: 'day' },
      { key: 'closedOn', label: () => i18n.t('partnerShared.closedOn'), kind: 'day' },
      { key: 'notes', label: () => i18n.t('partnerShared.notes'), kind: 'text' },
    ],
    basis: null,
    read: (database, question) => readRows(database, figure, question),
  };
}

/** The latest first: by the day they were won for those that were, else by the day they were created. */
async function readRows(
  database: CompanionDatabase,
  figure: SharedFigure | null,
  question: ReportQuestion,
): Promise<readonly ReportRow[]> {
  const [deals, clients] = await Promise.all([readSharedDeals(database), readClients(database)]);
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const dayOf = ({ createdOn, closedOn }: SharedDeal) => (figure === 'won' ? (closedOn ?? '') : createdOn);
  const pause = createPause();
  const isAsked = (deal: SharedDeal) => (figure === null || isBehind(figure, deal, question)) && passes(deal, question);
  const asked = await filtered(deals, isAsked, pause);
  const found = await sorted(asked, (a, b) => order(dayOf(b), dayOf(a)) || order(a.id, b.id), pause);
  return mapped(found, (deal) => rowOf(deal, names.get(deal.clientId)), pause);
}

function passes(deal: SharedDeal, { filters }: ReportQuestion): boolean {
  const { stage = deal.stage, source = deal.origin, kind = deal.saleKind } = filters;
  return stage === deal.stage && source === deal.origin && kind === deal.saleKind;
}

function rowOf(deal: SharedDeal, client: string | undefined): ReportRow {
  const { id, clientId, name, productLine, mrr, stage, origin, saleKind, createdOn, expectedOn, closedOn, notes } =
    deal;
  return {
    key: id,
    clientId: client === undefined ? null : clientId,
    route: `/partner/shared/${id}`,
    cells: {
      client: client ?? null,
      name,
      productLine,
      mrr,
      stage: STAGES[stage](),
      source: SOURCES[origin](),
      saleKind: SALE_KINDS[saleKind](),
      createdOn,
      expectedOn,
      closedOn,
      notes,
    },
  };
}

function filterOf(label: () => string, words: Readonly<Record<string, () => string>>): ReportFilter {
  return { label, choices: Object.entries(words).map(([value, word]) => ({ value, label: word })) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
