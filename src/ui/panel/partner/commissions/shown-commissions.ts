import { matchesWords } from '../../../../domain/matches-words.ts';
import type { CommissionPayment } from '../../../../domain/partner/commission-payment.ts';
import type { Commission } from '../../../../domain/partner/commissions/commission.ts';
import type { CommissionFilter } from '../../../../domain/preferences.ts';
import type { CommissionDesk } from './use-commission-desk.ts';

/** What a filter leaves of deals and payments. */
export interface ShownCommissions {
  readonly commissions: readonly Commission[];
  readonly payments: readonly CommissionPayment[];
}

/** The deals and payments of clients whose names have such words, in one currency. No words and no code mean all. */
export function shownCommissions(
  { view, commissions, payments }: Pick<CommissionDesk, 'view' | 'commissions' | 'payments'>,
  { client, currency }: CommissionFilter,
): ShownCommissions {
  if (client.trim() === '' && currency === '') return { commissions, payments };
  const found = new Set<string | null>();
  for (const [id, ledger] of view) if (matchesWords(ledger.client.name, client)) found.add(id);
  if (client.trim() === '') found.add(null);
  const inCurrency = (code: string) => currency === '' || code === currency;
  return {
    commissions: commissions.filter(({ entry, monthly }) => found.has(entry.clientId) && inCurrency(monthly.currency)),
    payments: payments.filter(({ clientId, amount }) => found.has(clientId) && inCurrency(amount.currency)),
  };
}

/** The currencies of deals and payments, by code. */
export function currenciesIn({ commissions, payments }: ShownCommissions): readonly string[] {
  const codes = new Set(commissions.map(({ monthly }) => monthly.currency));
  for (const { amount } of payments) codes.add(amount.currency);
  return [...codes].toSorted();
}
