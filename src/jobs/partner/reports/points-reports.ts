import { i18n } from '#i18n';
import { type DayRange, isWithin } from '../../../domain/day-range.ts';
import { creditMaker, type PointsCredit } from '../../../domain/points/credit.ts';
import type { DealOrigin } from '../../../domain/points/deal-question.ts';
import { plainDecimal, roundedDecimal } from '../../../domain/points/decimal.ts';
import type { Client, PointEntry } from '../../../domain/points/ledger.ts';
import type { ChangeKind } from '../../../domain/points/point-changes.ts';
import { ruleBook } from '../../../domain/points/rule-book.ts';
import type { DayText } from '../../../domain/time.ts';
import { POINTS_RULES } from '../../../facts/points-rules.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import { readPointsAccount } from '../../../store/queries/points-account.ts';
import { createPause, flatMapped, sorted } from '../../long-work.ts';
import { POINTS_BASIS } from './report-bases.ts';
import type { ReportKind, ReportQuestion, ReportRow } from './report-kind.ts';

/** Far beyond what is shown, so that sums of rounded points show what sums of exact ones would. */
const PLACES = 10;

const ORIGINS: Record<DealOrigin | 'others', () => string> = {
  sourced: () => i18n.t('entry.sourced'),
  assisted: () => i18n.t('entry.assisted'),
  others: () => i18n.t('entry.others'),
};

/** The entries of the ledger behind the four counts of Tier Point Changes. */
export const POINTS_REPORTS: Readonly<Record<string, ReportKind>> = {
  'points-sold-new': reportOf('new-sold', () => i18n.t('partnerReports.points.soldNew')),
  'points-sold-lost': reportOf('lost-sold', () => i18n.t('partnerReports.points.soldLost')),
  'points-managed-new': reportOf('new-managed', () => i18n.t('partnerReports.points.managedNew')),
  'points-managed-lost': reportOf('lost-managed', () => i18n.t('partnerReports.points.managedLost')),
};

function reportOf(change: ChangeKind, title: () => string): ReportKind {
  const origins = (['sourced', 'assisted', 'others'] as const).filter(
    (origin) => origin !== 'others' || change.endsWith('managed'),
  );
  return {
    title,
    ranged: true,
    filters: {
      deal: {
        label: () => i18n.t('entry.deal'),
        choices: origins.map((value) => ({ value, label: ORIGINS[value] })),
      },
    },
    columns: [
      { key: 'client', label: () => i18n.t('partnerShared.client'), kind: 'text' },
      { key: 'productLine', label: () => i18n.t('entry.productLine'), kind: 'text' },
      { key: 'points', label: () => i18n.t('tier.points'), kind: 'number', estimate: true },
      { key: 'day', label: () => i18n.t('partnerReports.points.day'), kind: 'day' },
      { key: 'deal', label: () => i18n.t('entry.deal'), kind: 'text' },
      { key: 'mrr', label: () => i18n.t('entry.mrr'), kind: 'money' },
      { key: 'soldOn', label: () => i18n.t('entry.soldOn'), kind: 'day' },
    ],
    basis: POINTS_BASIS,
    read: (database, question) => readRows(database, change, question),
  };
}

/** The latest change first. Entries that no points can be worked out for are not among them. */
async function readRows(
  database: CompanionDatabase,
  change: ChangeKind,
  question: ReportQuestion,
): Promise<readonly ReportRow[]> {
  const [{ overrides }, clients, entries] = await Promise.all([
    readPointsAccount(database),
    readClients(database),
    readPointEntries(database),
  ]);
  const pause = createPause();
  const creditsOf = creditMaker(ruleBook(POINTS_RULES, overrides));
  const known = new Map(clients.map((client) => [client.id, client]));
  const make = (entry: PointEntry): readonly DatedRow[] => {
    const client = known.get(entry.clientId);
    const { deal: asked = entry.deal ?? 'others' } = question.filters;
    if (client === undefined || asked !== (entry.deal ?? 'others')) return [];
    const reading = creditsOf(entry, client.market);
    if (reading.kind === 'refused') return [];
    return reading.credits.flatMap((credit) => {
      const day = dayOfChange(change, credit, question);
      return day === null ? [] : [{ day, row: rowOf(entry, client, credit, day) }];
    });
  };
  const found = await flatMapped(entries, make, pause);
  const ordered = await sorted(found, (a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0), pause);
  return ordered.map(({ row }) => row);
}

interface DatedRow {
  readonly day: DayText;
  readonly row: ReportRow;
}

/** The day that makes a credit one of the change, as `pointChanges` counts it; null where it is none of the range. */
function dayOfChange(change: ChangeKind, { kind, from, until }: PointsCredit, range: DayRange): DayText | null {
  if ((kind === 'managed') !== change.endsWith('managed')) return null;
  const day = change.startsWith('new') ? from : until;
  return day !== null && isWithin(day, range) ? day : null;
}

function rowOf(entry: PointEntry, client: Client, { kind, points }: PointsCredit, day: DayText): ReportRow {
  const { id, productLine, deal, mrr, soldOn } = entry;
  return {
    key: `${id} ${kind}`,
    clientId: client.id,
    route: `/points/ledger/${client.id}`,
    cells: {
      client: client.name,
      productLine,
      points: plainDecimal(roundedDecimal(points, PLACES)),
      day,
      deal: ORIGINS[deal ?? 'others'](),
      mrr,
      soldOn,
    },
  };
}
