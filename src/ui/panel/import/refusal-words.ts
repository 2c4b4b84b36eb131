import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { ImportRefusal } from '../../../domain/import/import-refusal.ts';

/** What one subject says where it found nothing of its own. */
export interface SubjectRefusals {
  readonly columnsUnknown: string;
  readonly nothingFound: string;
}

/** Why nothing was read, and what to do instead. */
export function refusalWords(refusal: ImportRefusal, subject: SubjectRefusals): string {
  switch (refusal.reason) {
    case 'file-too-large':
      return i18n.t('import.refused.tooLarge', { size: megabytes(refusal.bytes), limit: megabytes(refusal.limit) });
    case 'spreadsheet-file':
      return i18n.t('import.refused.spreadsheet');
    case 'archive-file':
      return i18n.t('import.refused.archive');
    case 'binary-file':
      return binaryWords(refusal.format);
    case 'unreadable-file':
      return i18n.t('import.refused.unreadable');
    case 'too-many-rows':
      return i18n.t('import.refused.tooManyRows', {
        limit: new Intl.NumberFormat(browserLanguage()).format(refusal.limit),
      });
    case 'columns-unknown':
      return subject.columnsUnknown;
    case 'nothing-found':
      return subject.nothingFound;
    case 'cancelled':
      return i18n.t('import.cancelled');
  }
}

function binaryWords(format: 'pdf' | 'image' | 'unknown'): string {
  switch (format) {
    case 'pdf':
      return i18n.t('import.refused.pdf');
    case 'image':
      return i18n.t('import.refused.image');
    case 'unknown':
      return i18n.t('import.refused.binary');
  }
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat(browserLanguage(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_048_576);
}
