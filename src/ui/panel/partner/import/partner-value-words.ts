import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import type { PartnerField } from '../../../../domain/partner/import/partner-field.ts';
import { isList, isMoney, type PartnerValue } from '../../../../domain/partner/import/partner-values.ts';
import { isDayText } from '../../../../domain/time.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { dateWords } from '../../../../jobs/date-words.ts';

/** A value of a row as it is shown; a word of its own for one that is blank. */
export function partnerValueWords(field: PartnerField, value: PartnerValue): string {
  if (value === null || value === '' || (isList(value) && value.length === 0)) return i18n.t('import.blank');
  if (typeof value === 'boolean') return i18n.t(value ? 'partnerImport.isYes' : 'partnerImport.isNo');
  if (typeof value === 'number')
    return field === 'termMonths'
      ? i18n.t('partnerImport.months', value)
      : new Intl.NumberFormat(browserLanguage()).format(value);
  if (isMoney(value)) return formatMoney(value, browserLanguage());
  if (isList(value)) return value.join(', ');
  return wordsOfText(field, value);
}

function wordsOfText(field: PartnerField, value: string): string {
  switch (field) {
    case 'country':
      return countryWords(value);
    case 'quarter':
      return quarterWords(value);
    case 'stage':
    case 'outcome':
    case 'origin':
    case 'saleKind':
      return choiceWords(value);
    case 'notes':
      return value.replaceAll('\n', ' ');
    default:
      return isDayText(value) ? dateWords({ on: value, precision: 'day' }) : value;
  }
}

/** `2026-Q3` as the user's language writes a quarter. */
function quarterWords(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return i18n.t('partnerImport.quarter', { number, year });
}

const CHOICES = {
  open: 'partnerImport.choice.open',
  won: 'partnerImport.choice.won',
  lost: 'partnerImport.choice.lost',
  renewed: 'partnerImport.choice.renewed',
  changed: 'partnerImport.choice.changed',
  sourced: 'pointsImport.sourced',
  assisted: 'pointsImport.assisted',
  new: 'pointsImport.kindNew',
  'cross-sell': 'pointsImport.kindCrossSell',
  upsell: 'pointsImport.kindUpsell',
} as const;

/** One of a few choices: where a deal stands, what became of a renewal, who opened a deal up. */
export function choiceWords(value: string): string {
  const isChoice = (one: string): one is keyof typeof CHOICES => one in CHOICES;
  if (!isChoice(value)) throw new RangeError(`no words for ${value}`);
  return i18n.t(CHOICES[value]);
}
