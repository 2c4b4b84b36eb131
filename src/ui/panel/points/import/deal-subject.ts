import { i18n } from '#i18n';
import { isDealBlocked } from '../../../../domain/points/import/deal-reason.ts';
import { importDeals } from '../../../../jobs/import/points/import-deals.ts';
import { correctedDeal, type DealImport, reviewDeals } from '../../../../jobs/import/points/review-deals.ts';
import type { ImportSubject } from '../../import/import-subject.ts';

/** How deals are found, judged, corrected and kept. */
export const dealSubject: ImportSubject<DealImport> = {
  draft: 'points-import',
  choicesDraft: 'points-import-choices',
  review: (...given) => reviewDeals(...given),
  corrected: correctedDeal,
  isBlocked: ({ reasons }) => isDealBlocked(reasons),
  save: async (world, rows, controls) => {
    const outcome = await importDeals(world, rows, controls);
    const { added, updated, clientsAdded: clients } = outcome;
    return { outcome, sentence: i18n.t('pointsImport.done', { added, updated, clients }) };
  },
};
