import { i18n } from '#i18n';
import type { PartnerKind } from '../../../../domain/partner/import/partner-kind.ts';
import { isPartnerBlocked } from '../../../../domain/partner/import/partner-reason.ts';
import { importPartner } from '../../../../jobs/partner/import/import-partner.ts';
import { correctedPartner, type PartnerImport, reviewPartner } from '../../../../jobs/partner/import/review-partner.ts';
import type { ImportSubject } from '../../import/import-subject.ts';

/** How rows of the partner desk are found, judged, corrected and kept; one record for each kind that an address can ask for. */
export const PARTNER_SUBJECTS: Readonly<Record<PartnerKind | 'any', ImportSubject<PartnerImport>>> = {
  any: subjectOf(null),
  clients: subjectOf('clients'),
  renewals: subjectOf('renewals'),
  shared: subjectOf('shared'),
  payments: subjectOf('payments'),
};

/** All kinds share one draft: what was pasted is there again, whichever link leads back to it. */
function subjectOf(asked: PartnerKind | null): ImportSubject<PartnerImport> {
  return {
    draft: 'partner-import',
    choicesDraft: 'partner-import-choices',
    review: (...given) => reviewPartner(asked, ...given),
    corrected: correctedPartner,
    isBlocked: ({ reasons }) => isPartnerBlocked(reasons),
    save: async (world, rows, controls) => {
      const outcome = await importPartner(world, rows, controls);
      const { added, updated, clientsAdded: clients } = outcome;
      const sentence =
        rows[0]?.kind === 'clients'
          ? i18n.t('import.done', { added, updated })
          : i18n.t('partnerImport.done', { added, updated, clients });
      return { outcome, sentence };
    },
  };
}
