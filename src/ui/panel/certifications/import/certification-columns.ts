import { i18n } from '#i18n';
import type { ColumnField } from '../../../../domain/certifications/import/column-words.ts';
import type { ColumnChoices } from '../../import/ColumnMapping.tsx';
import { fieldLabel } from './reason-words.ts';

/** What a column of a table of certifications can hold. */
export const certificationColumns: ColumnChoices<ColumnField> = {
  fields: ['name', 'issuer', 'earned', 'expires', 'holder', 'email', 'link', 'credentialId'],
  words: (field) => {
    if (field === 'ignore') return i18n.t('import.ignore');
    return fieldLabel(field === 'holder' ? 'holderName' : field);
  },
  many: 'holder',
};
