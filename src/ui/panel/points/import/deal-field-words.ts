import { i18n } from '#i18n';
import type { DealField } from '../../../../domain/points/import/found-deal.ts';

/** What a column of a table of deals is called. */
export function dealFieldWords(field: DealField): string {
  return i18n.t(`pointsImport.field.${field}`);
}
