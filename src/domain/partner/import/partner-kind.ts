/** What the rows of one import are. */
export type PartnerKind = 'clients' | 'renewals' | 'shared' | 'payments';

/** In the order in which they are offered. */
export const PARTNER_KINDS: readonly PartnerKind[] = ['clients', 'renewals', 'shared', 'payments'];

/** The kind that an address or an answer names; null for none. */
export function partnerKindOf(text: string | null): PartnerKind | null {
  return PARTNER_KINDS.find((kind) => kind === text) ?? null;
}
