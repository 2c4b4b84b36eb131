import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { FieldKind } from '../../../domain/history/history-table.ts';
import { firstLine } from '../../../domain/history/row-name.ts';
import { formatMoney, type Money } from '../../../domain/money.ts';
import { type CalendarDate, isDayText } from '../../../domain/time.ts';
import { countryWords } from '../../../jobs/country-words.ts';
import { dateWords } from '../../../jobs/date-words.ts';

/** What a field held, in a few words; null for what cannot be said in a few. */
export function valueWords(kind: FieldKind, value: unknown): string | null {
  if (kind === 'long' || kind === 'list' || kind === 'other' || kind === 'hidden') return null;
  if (value === null || value === undefined || value === '') return i18n.t('history.nothing');
  if (typeof value === 'number') return new Intl.NumberFormat(browserLanguage()).format(value);
  if (typeof value === 'boolean') return i18n.t(value ? 'facts.yes' : 'facts.no');
  if (typeof value === 'string') return textWords(kind, value);
  if (kind === 'date' && isDate(value)) return dateWords(value);
  return kind === 'money' && isMoney(value) ? formatMoney(value, browserLanguage()) : null;
}

function textWords(kind: FieldKind, value: string): string {
  if (kind === 'day' && isDayText(value)) return dateWords({ on: value, precision: 'day' });
  return kind === 'country' ? countryWords(value) : firstLine(value);
}

function isDate(value: object): value is CalendarDate {
  return 'on' in value && typeof value.on === 'string' && isDayText(value.on) && 'precision' in value;
}

function isMoney(value: object): value is Money {
  return 'minor' in value && typeof value.minor === 'number' && 'currency' in value;
}
