import { clientsNamed } from '../../../domain/partner/commissions/clients-named.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import type { ReportQuestion, ReportRow } from '../reports/report-kind.ts';
import { readCommissions } from './expected-rows.ts';
import { forfeitReason } from './forfeit-reason.ts';

/** One row a deal whose commission is lost or about to be, by the day. */
export async function forfeitedRows(database: CompanionDatabase, question: ReportQuestion): Promise<ReportRow[]> {
  const { today, filters } = question;
  const { commissions, clients } = await readCommissions(database, today);
  const found = clientsNamed(clients.values(), filters.client ?? '');
  const rows: (ReportRow & { readonly on: string })[] = [];
  for (const { entry, monthly, forfeit } of commissions) {
    if (forfeit === null) continue;
    const state = forfeit.on <= today ? 'lost' : 'soon';
    if (filters.state !== undefined && filters.state !== state) continue;
    if (found !== null && !found.has(entry.clientId)) continue;
    if (filters.currency !== undefined && filters.currency !== monthly.currency) continue;
    rows.push({
      key: entry.id,
      clientId: entry.clientId,
      route: '/partner/commissions',
      on: forfeit.on,
      cells: {
        client: clients.get(entry.clientId)?.name ?? null,
        product: entry.productLine,
        soldOn: entry.soldOn,
        monthly,
        on: forfeit.on,
        reason: forfeitReason(forfeit, today),
      },
    });
  }
  rows.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  return rows.map(({ on: _, ...row }) => row);
}
