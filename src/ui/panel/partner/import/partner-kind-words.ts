import { i18n } from '#i18n';
import type { PartnerKind } from '../../../../domain/partner/import/partner-kind.ts';

/** What the rows of an import are called; `any` where the headings are to say it. */
export function partnerKindWords(kind: PartnerKind | 'any'): string {
  return i18n.t(`partnerImport.kinds.${kind}`);
}
