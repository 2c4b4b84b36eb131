import type { CommissionPayment } from '../../../../domain/partner/commission-payment.ts';
import { clientsNamed } from '../../../../domain/partner/commissions/clients-named.ts';
import type { Commission } from '../../../../domain/partner/commissions/commission.ts';
import type { CommissionFilter } from '../../../../domain/preferences.ts';
import type { CommissionDesk } from './use-commission-desk.ts';

/** What a filter leaves of deals and payments. */
export interface ShownCommissions {
  readonly commissions: readonly Commission[];
  readonly payments: readonly CommissionPayment[];
  /** What left them, for the reports behind their numbers. */
  readonly filter: CommissionFilter;
}

/** The deals and payments of clients whose names have such words, in one currency. No words and no code mean all. */
export function shownCommissions(
  { view, commissions, payments }: Pick<CommissionDesk, 'view' | 'commissions' | 'payments'>,
  filter: CommissionFilter,
): ShownCommissions {
  const { client, currency } = filter;
  if (client.trim() === '' && currency === '') return { commissions, payments, filter };
  const found = clientsNamed(
    [...view.values()].map((ledger) => ledger.client),
    client,
  );
  const fits = (clientId: string | null, code: string) =>
    (found === null || (clientId !== null && found.has(clientId))) && (currency === '' || code === currency);
  return {
    commissions: commissions.filter(({ entry, monthly }) => fits(entry.clientId, monthly.currency)),
    payments: payments.filter(({ clientId, amount }) => fits(clientId, amount.currency)),
    filter,
  };
}

/** The currencies of deals and payments, by code. */
export function currenciesIn({
  commissions,
  payments,
}: Pick<ShownCommissions, 'commissions' | 'payments'>): readonly string[] {
  const codes = new Set(commissions.map(({ monthly }) => monthly.currency));
  for (const { amount } of payments) codes.add(amount.currency);
  return [...codes].toSorted();
}
