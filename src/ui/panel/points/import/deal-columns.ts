import { DEAL_FIELDS, type DealField } from '../../../../domain/points/import/found-deal.ts';
import type { ColumnChoices } from '../../import/ColumnMapping.tsx';
import { dealFieldWords } from './deal-field-words.ts';

/** What a column of a table of deals can hold. */
export const dealColumns: ColumnChoices<DealField> = { fields: DEAL_FIELDS, words: dealFieldWords };
