import { PARTNER_COLUMNS } from '../../../../domain/partner/import/partner-columns.ts';
import type { PartnerField } from '../../../../domain/partner/import/partner-field.ts';
import type { PartnerKind } from '../../../../domain/partner/import/partner-kind.ts';
import type { ColumnChoices } from '../../import/ColumnMapping.tsx';
import { partnerFieldWords } from './partner-field-words.ts';

/** What a column of a table of one kind can hold. */
export function partnerColumns(kind: PartnerKind): ColumnChoices<PartnerField> {
  return { fields: PARTNER_COLUMNS[kind].map(({ field }) => field), words: partnerFieldWords };
}
