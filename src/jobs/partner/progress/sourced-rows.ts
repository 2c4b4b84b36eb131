import { roundedMoney } from '../../../domain/partner/commissions/rounded-money.ts';
import { isRecentlySourced, yearOf } from '../../../domain/partner/progress/sourced-sales.ts';
import { wholeFraction } from '../../../domain/points/fraction.ts';
import type { PointEntry } from '../../../domain/points/ledger.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import { createPause, filtered, mapped, sorted } from '../../long-work.ts';
import type { ReportQuestion, ReportRow } from '../reports/report-kind.ts';

/** One row a sourced sale of the last 12 months, the latest first. */
export async function sourcedRows(database: CompanionDatabase, question: ReportQuestion): Promise<ReportRow[]> {
  const [clients, entries] = await Promise.all([readClients(database), readPointEntries(database)]);
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const { currency } = question.filters;
  const pause = createPause();
  const isAsked = (entry: PointEntry) =>
    names.has(entry.clientId) &&
    isRecentlySourced(entry, question.today) &&
    (currency === undefined || entry.mrr.currency === currency);
  const asked = await filtered(entries, isAsked, pause);
  const latest = (a: PointEntry, b: PointEntry) =>
    a.soldOn === b.soldOn ? (a.id < b.id ? -1 : 1) : a.soldOn < b.soldOn ? 1 : -1;
  const rowOf = ({ id, clientId, productLine, soldOn, mrr }: PointEntry): ReportRow => ({
    key: id,
    clientId,
    route: `/points/ledger/${clientId}`,
    cells: {
      client: names.get(clientId) ?? null,
      product: productLine,
      soldOn,
      mrr,
      amount: roundedMoney(yearOf(wholeFraction(mrr.minor)), mrr.currency),
    },
  });
  return mapped(await sorted(asked, latest, pause), rowOf, pause);
}
