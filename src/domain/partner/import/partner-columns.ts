import { CLIENT_COLUMNS } from './client-columns.ts';
import type { PartnerColumn, PartnerField } from './partner-field.ts';
import type { PartnerKind } from './partner-kind.ts';
import { PAYMENT_COLUMNS } from './payment-columns.ts';
import { RENEWAL_COLUMNS } from './renewal-columns.ts';
import { SHARED_COLUMNS } from './shared-columns.ts';

/** The columns that a kind of rows can have. */
export const PARTNER_COLUMNS: Readonly<Record<PartnerKind, readonly PartnerColumn[]>> = {
  clients: CLIENT_COLUMNS,
  renewals: RENEWAL_COLUMNS,
  shared: SHARED_COLUMNS,
  payments: PAYMENT_COLUMNS,
};

/** The columns by which a kind is known, beside those that say whose row it is. */
export const TELLING: Readonly<Record<PartnerKind, readonly PartnerField[]>> = {
  clients: CLIENT_COLUMNS.map(({ field }) => field).filter((field) => field !== 'client' && field !== 'hubId'),
  renewals: ['renewsOn', 'decideBy'],
  shared: ['createdOn', 'origin', 'stage', 'name'],
  payments: ['quarter', 'amount'],
};

/** The column of a field, where the kind has it. */
export function columnOf(kind: PartnerKind, field: PartnerField): PartnerColumn | undefined {
  return PARTNER_COLUMNS[kind].find((column) => column.field === field);
}
