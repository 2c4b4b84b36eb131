import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { DealReason } from '../../../../domain/points/import/deal-reason.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { dealFieldWords } from './deal-field-words.ts';

/** Why a deal stands as it stands, as a sentence. */
export function dealReasonWords(reason: DealReason): string {
  switch (reason.code) {
    case 'no-client':
      return i18n.t('pointsImport.noClient');
    case 'no-date':
      return i18n.t('pointsImport.noDate');
    case 'no-amount':
      return i18n.t('pointsImport.noAmount');
    case 'too-long':
      return i18n.t('import.cellTooLong', { field: dealFieldWords(reason.field), characters: reason.characters });
    case 'impossible-date':
      return i18n.t('import.impossibleDate', { field: dealFieldWords(reason.field), text: short(reason.text) });
    case 'unreadable-date':
      return i18n.t('import.unreadableDate', { field: dealFieldWords(reason.field), text: short(reason.text) });
    case 'ambiguous-date':
      return i18n.t('import.ambiguousDate', {
        field: dealFieldWords(reason.field),
        text: short(reason.text),
        day: dateWords(reason.dayFirst),
        month: dateWords(reason.monthFirst),
      });
    case 'month-only':
      return i18n.t('import.monthOnly', { field: dealFieldWords(reason.field) });
    case 'too-early':
      return i18n.t('pointsImport.tooEarly', { field: dealFieldWords(reason.field), date: dayWords(reason.earliest) });
    case 'out-of-order':
      return i18n.t('pointsImport.outOfOrder', {
        field: dealFieldWords(reason.field),
        after: dealFieldWords(reason.after),
      });
    case 'in-future':
      return i18n.t('pointsImport.inFuture', { field: dealFieldWords(reason.field) });
    case 'too-many-decimals':
      return i18n.t('pointsImport.tooManyDecimals', reason.most, { currency: reason.currency });
    case 'line-date-assumed':
      return i18n.t('pointsImport.lineDateAssumed');
    case 'managed-from-sale':
      return i18n.t('pointsImport.managedFromSale', { date: dayWords(reason.on) });
    case 'sold-when-managed':
      return i18n.t('pointsImport.soldWhenManaged', { date: dayWords(reason.on) });
    case 'partners-out-of-range':
      return i18n.t('pointsImport.partnersOutOfRange', { least: reason.least, most: reason.most });
    default:
      return wordsOfText(reason);
  }
}

type Rest = Exclude<DealReason, { readonly code: 'no-client' | 'no-date' | 'no-amount' }>;

/** The reasons that quote what was met, or speak of the amount, the deal and the client. */
function wordsOfText(reason: Rest): string {
  switch (reason.code) {
    case 'not-an-amount':
      return i18n.t('pointsImport.notAnAmount', { text: short(reason.text) });
    case 'negative-amount':
      return i18n.t('pointsImport.negativeAmount', { text: short(reason.text) });
    case 'ambiguous-amount':
      return i18n.t('pointsImport.ambiguousAmount', { text: short(reason.text) });
    case 'amount-otherwise':
      return i18n.t('pointsImport.amountOtherwise', { text: short(reason.text) });
    case 'unknown-currency':
      return i18n.t('pointsImport.unknownCurrency', { text: short(reason.text) });
    case 'unknown-deal':
      return i18n.t('pointsImport.unknownDeal', { text: short(reason.text) });
    case 'unknown-kind':
      return i18n.t('pointsImport.unknownKind', { text: short(reason.text) });
    case 'unknown-yes-no':
      return i18n.t('pointsImport.unknownYesNo', { text: short(reason.text) });
    case 'not-whole':
      return i18n.t('pointsImport.notWhole', { text: short(reason.text) });
    case 'unknown-country':
      return i18n.t('pointsImport.unknownCountry', { text: short(reason.text) });
    case 'not-a-link':
      return i18n.t('import.notALink', { text: short(reason.text) });
    case 'ambiguous-currency':
      return i18n.t('pointsImport.ambiguousCurrency', { text: short(reason.text), codes: oneOf(reason.codes) });
    case 'currencies-differ':
      return i18n.t('pointsImport.currenciesDiffer', { amount: reason.amount, cell: reason.cell });
    case 'currency-of-client':
      return i18n.t('pointsImport.currencyOfClient', { currency: reason.currency });
    case 'market-differs':
      return i18n.t('pointsImport.marketDiffers', { kept: countryWords(reason.kept), said: countryWords(reason.said) });
    case 'currency-differs':
      return i18n.t('pointsImport.currencyDiffers', { kept: reason.kept, said: reason.said });
    case 'link-differs':
      return i18n.t('pointsImport.linkDiffers', { kept: short(reason.kept) });
    default:
      return plainWords(reason.code);
  }
}

const PLAIN = {
  'amount-too-large': 'pointsImport.amountTooLarge',
  'zero-amount': 'pointsImport.zeroAmount',
  'huge-amount': 'pointsImport.hugeAmount',
  'no-currency': 'pointsImport.noCurrency',
  'no-deal': 'pointsImport.noDeal',
  'managed-contradiction': 'pointsImport.managedContradiction',
  'several-clients': 'pointsImport.severalClients',
  duplicate: 'pointsImport.duplicate',
  'already-known': 'import.alreadyKnown',
  'client-only': 'pointsImport.clientOnly',
} as const;

function plainWords(code: string): string {
  const isPlain = (one: string): one is keyof typeof PLAIN => one in PLAIN;
  if (!isPlain(code)) throw new RangeError(`no words for ${code}`);
  return i18n.t(PLAIN[code]);
}

function dayWords(on: string): string {
  return dateWords({ on, precision: 'day' });
}

function oneOf(codes: readonly string[]): string {
  return new Intl.ListFormat(browserLanguage(), { type: 'disjunction' }).format(codes);
}

/** As much of a pasted text as a sentence can quote. */
function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`;
}
