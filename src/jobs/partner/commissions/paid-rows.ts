import type { CommissionPayment } from '../../../domain/partner/commission-payment.ts';
import { clientsNamed } from '../../../domain/partner/commissions/clients-named.ts';
import { firstDay, lastDay } from '../../../domain/partner/commissions/quarter.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readCommissionPayments } from '../../../store/queries/commissions.ts';
import { readClients } from '../../../store/queries/ledger.ts';
import { createPause, filtered, mapped, sorted } from '../../long-work.ts';
import type { ReportQuestion, ReportRow } from '../reports/report-kind.ts';
import { quarterName } from './quarter-name.ts';

/** One row a payment, the latest quarter first. A range names the quarters that its days lie in. */
export async function paidRows(database: CompanionDatabase, question: ReportQuestion): Promise<ReportRow[]> {
  const { from, to, filters } = question;
  const [payments, clients] = await Promise.all([readCommissionPayments(database), readClients(database)]);
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const found = clientsNamed(clients, filters.client ?? '');
  const pause = createPause();
  const isAsked = ({ clientId, quarter, amount, paidOn }: CommissionPayment) => {
    const inRange = (from === null || lastDay(quarter) >= from) && (to === null || firstDay(quarter) <= to);
    const ofState = filters.state === undefined || (filters.state === 'paid') === (paidOn !== null);
    const isNamed = found === null || (clientId !== null && found.has(clientId));
    return inRange && ofState && isNamed && (filters.currency === undefined || amount.currency === filters.currency);
  };
  const latest = (a: CommissionPayment, b: CommissionPayment) => order(b.quarter, a.quarter) || order(a.id, b.id);
  const rowOf = ({ id, clientId, quarter, amount, paidOn, notes }: CommissionPayment): ReportRow => ({
    key: id,
    clientId,
    route: '/partner/commissions',
    cells: {
      quarter: quarterName(quarter),
      client: clientId === null ? null : (names.get(clientId) ?? null),
      amount,
      paidOn,
      notes,
    },
  });
  const asked = await filtered(payments, isAsked, pause);
  return mapped(await sorted(asked, latest, pause), rowOf, pause);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
