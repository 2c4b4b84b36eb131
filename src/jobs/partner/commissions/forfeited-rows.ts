import { clientsNamed } from '../../../domain/partner/commissions/clients-named.ts';
import type { Commission } from '../../../domain/partner/commissions/commission.ts';
import type { DayText } from '../../../domain/time.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { createPause, flatMapped, sorted } from '../../long-work.ts';
import type { ReportQuestion, ReportRow } from '../reports/report-kind.ts';
import { readCommissions } from './expected-rows.ts';
import { forfeitReason } from './forfeit-reason.ts';

/** One row a deal whose commission is lost or about to be, by the day. */
export async function forfeitedRows(database: CompanionDatabase, question: ReportQuestion): Promise<ReportRow[]> {
  const { today, filters } = question;
  const pause = createPause();
  const { commissions, clients } = await readCommissions(database, today, pause);
  const found = clientsNamed(clients.values(), filters.client ?? '');
  const make = ({ entry, monthly, forfeit }: Commission): readonly DatedRow[] => {
    if (forfeit === null) return [];
    const state = forfeit.on <= today ? 'lost' : 'soon';
    if (filters.state !== undefined && filters.state !== state) return [];
    if (found !== null && !found.has(entry.clientId)) return [];
    if (filters.currency !== undefined && filters.currency !== monthly.currency) return [];
    const row = {
      key: entry.id,
      clientId: entry.clientId,
      route: '/partner/commissions',
      cells: {
        client: clients.get(entry.clientId)?.name ?? null,
        product: entry.productLine,
        soldOn: entry.soldOn,
        monthly,
        on: forfeit.on,
        reason: forfeitReason(forfeit, today),
      },
    };
    return [{ on: forfeit.on, row }];
  };
  const rows = await flatMapped(commissions, make, pause);
  const ordered = await sorted(rows, (a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1), pause);
  return ordered.map(({ row }) => row);
}

interface DatedRow {
  readonly on: DayText;
  readonly row: ReportRow;
}
