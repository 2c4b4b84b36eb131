import type { CommissionPayment } from '../../domain/partner/commission-payment.ts';
import type { CommissionTerms } from '../../domain/partner/commission-terms.ts';
import type { CompanionDatabase } from '../database.ts';

const SLICE = 1_000;

/** What was said of the commission of deals, by the id of the deal's entry. */
export async function readCommissionTerms({
  commissionTerms,
}: CompanionDatabase): Promise<ReadonlyMap<string, CommissionTerms>> {
  const rows = await commissionTerms.filter(({ deletedAt }) => deletedAt === null).toArray();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The row of one deal, a deleted one too: the next revision follows it. */
export async function readTermsRow(
  { commissionTerms }: CompanionDatabase,
  entryId: string,
): Promise<CommissionTerms | null> {
  return (await commissionTerms.get(entryId)) ?? null;
}

/** Every living payment, in no particular order; slice by slice, so that a page stays responsive in between. */
export async function readCommissionPayments({ commissionPayments }: CompanionDatabase): Promise<CommissionPayment[]> {
  const found: CommissionPayment[] = [];
  for (let after = ''; ; ) {
    const slice = await commissionPayments.where('id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return found;
    for (const row of slice) if (row.deletedAt === null) found.push(row);
    after = last.id;
  }
}

/** The entries of the ledger that shared deals led to. */
export async function readSharedEntries({ sharedDeals }: CompanionDatabase): Promise<ReadonlySet<string>> {
  const deals = await sharedDeals.filter(({ deletedAt }) => deletedAt === null).toArray();
  return new Set(deals.flatMap(({ entryIds }) => entryIds));
}
