import { i18n } from '#i18n';
import type { PartnerField } from '../../../../domain/partner/import/partner-field.ts';
import type { PartnerKind } from '../../../../domain/partner/import/partner-kind.ts';
import type { ReviewedPartnerRow } from '../../../../domain/partner/import/reviewed-partner-row.ts';
import { partnerFieldWords } from './partner-field-words.ts';
import { partnerValueWords } from './partner-value-words.ts';

/** What tells a row of each kind from others, in the order in which it is read. */
const SHOWN: Readonly<Record<PartnerKind, readonly PartnerField[]>> = {
  clients: ['relationship', 'products', 'mrr', 'hubId', 'lastActiveOn', 'toolsUsed', 'renewalOwner', 'country'],
  renewals: ['products', 'renewsOn', 'decideBy', 'mrr', 'mrrChange', 'termMonths', 'outcome', 'owner'],
  shared: ['name', 'productLine', 'origin', 'stage', 'mrr', 'createdOn', 'expectedOn', 'closedOn'],
  payments: ['quarter', 'amount', 'paidOn'],
};
/** What says by itself what it is. */
const PLAIN: ReadonlySet<PartnerField> = new Set([
  ...(['relationship', 'products', 'country', 'outcome', 'termMonths'] as const),
  ...(['name', 'productLine', 'origin', 'stage', 'quarter', 'amount'] as const),
]);

/** What a row says, in words; as it was met where it is not sure what that is. */
export function partnerDetails({ kind, merged, cells, client }: ReviewedPartnerRow): readonly string[] {
  return SHOWN[kind].flatMap((field) => {
    const value = field === 'hubId' ? client.hubId || (merged.hubId ?? null) : (merged[field] ?? null);
    const isBlank = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    // The close date of an open deal is shown as the expected one.
    const met = field === 'closedOn' && merged.stage === 'open' ? '' : (cells[field] ?? '');
    const words = isBlank ? met : partnerValueWords(field, value);
    if (words === '') return [];
    if (field === 'mrr' && !isBlank) return [i18n.t('pointsImport.aMonth', { amount: words })];
    return [
      PLAIN.has(field) ? words : i18n.t('partnerImport.labelled', { field: partnerFieldWords(field), value: words }),
    ];
  });
}
