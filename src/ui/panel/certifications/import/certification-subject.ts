import { i18n } from '#i18n';
import { isBlocked } from '../../../../domain/certifications/import/review-reason.ts';
import { importCertifications } from '../../../../jobs/import/certifications/import-certifications.ts';
import {
  type CertificationImport,
  corrected,
  reviewInput,
} from '../../../../jobs/import/certifications/review-input.ts';
import { IMPORT_CHOICES, IMPORT_DRAFT } from '../../../../jobs/import-page.ts';
import type { ImportSubject } from '../../import/import-subject.ts';

/** How certifications are found, judged, corrected and kept. */
export const certificationSubject: ImportSubject<CertificationImport> = {
  draft: IMPORT_DRAFT,
  choicesDraft: IMPORT_CHOICES,
  review: (...given) => reviewInput(...given),
  corrected,
  isBlocked: ({ reasons }) => isBlocked(reasons),
  save: async (world, rows, controls) => {
    const outcome = await importCertifications(world, rows, controls);
    return { outcome, sentence: i18n.t('import.done', { added: outcome.added, updated: outcome.updated }) };
  },
};
