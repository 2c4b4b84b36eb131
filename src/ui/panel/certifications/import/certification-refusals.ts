import { i18n } from '#i18n';
import type { SubjectRefusals } from '../../import/refusal-words.ts';

/** What is said where no certification was found. */
export function certificationRefusals(): SubjectRefusals {
  return {
    columnsUnknown: i18n.t('import.refused.columnsUnknown'),
    nothingFound: i18n.t('import.refused.nothingFound'),
  };
}
