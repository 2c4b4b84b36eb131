import { i18n } from '#i18n';
import type { PartnerField } from '../../../../domain/partner/import/partner-field.ts';

/** What a column of the partner desk is called. */
export function partnerFieldWords(field: PartnerField): string {
  return i18n.t(`partnerImport.field.${field}`);
}
