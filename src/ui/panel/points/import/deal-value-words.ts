import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import type { DealField } from '../../../../domain/points/import/found-deal.ts';
import type { DealValue } from '../../../../domain/points/import/reviewed-deal.ts';
import { isDayText } from '../../../../domain/time.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { dateWords } from '../../../../jobs/date-words.ts';

/** A value of a deal as it is shown; a word of its own for one that is blank. */
export function dealValueWords(field: DealField, value: DealValue): string {
  if (field === 'deal') return originWords(value);
  if (value === null || value === '') return i18n.t('import.blank');
  if (typeof value === 'number') return new Intl.NumberFormat(browserLanguage()).format(value);
  if (typeof value === 'object') return formatMoney(value, browserLanguage());
  if (field === 'country') return countryWords(value);
  if (field === 'saleKind') return kindWords(value);
  return isDayText(value) ? dateWords({ on: value, precision: 'day' }) : value;
}

function originWords(value: DealValue): string {
  if (value === 'sourced') return i18n.t('pointsImport.sourced');
  return i18n.t(value === 'assisted' ? 'pointsImport.assisted' : 'pointsImport.managedOnly');
}

function kindWords(value: string): string {
  if (value === 'upsell') return i18n.t('pointsImport.kindUpsell');
  return i18n.t(value === 'cross-sell' ? 'pointsImport.kindCrossSell' : 'pointsImport.kindNew');
}
