import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { PartnerReason } from '../../../../domain/partner/import/partner-reason.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { partnerFieldWords } from './partner-field-words.ts';

/** Why a row of the partner desk stands as it stands, as a sentence. */
export function partnerReasonWords(reason: PartnerReason): string {
  if ('field' in reason) return wordsOfField(reason);
  switch (reason.code) {
    case 'no-currency':
      return i18n.t('pointsImport.noCurrency');
    case 'ambiguous-currency':
      return i18n.t('pointsImport.ambiguousCurrency', { text: short(reason.text), codes: oneOf(reason.codes) });
    case 'currencies-differ':
      return i18n.t('partnerImport.currenciesDiffer', { one: reason.one, other: reason.other });
    case 'unknown-hub-id':
      return i18n.t('partnerImport.unknownHubId', { text: short(reason.text) });
    case 'hub-id-of-another':
      return i18n.t('partnerImport.hubIdOfAnother', { taken: short(reason.taken), other: short(reason.other) });
    case 'hub-id-differs':
      return i18n.t('partnerImport.hubIdDiffers', { kept: reason.kept });
    case 'hub-id-twice':
      return i18n.t('partnerImport.hubIdTwice', { name: short(reason.of) });
    case 'unknown-country':
      return i18n.t('pointsImport.unknownCountry', { text: short(reason.text) });
    case 'not-a-link':
      return i18n.t('import.notALink', { text: short(reason.text) });
    case 'name-differs':
      return i18n.t('partnerImport.nameDiffers', { kept: short(reason.kept) });
    case 'currency-of-client':
      return i18n.t('pointsImport.currencyOfClient', { currency: reason.currency });
    default:
      return i18n.t(PLAIN[reason.code]);
  }
}

const PLAIN = {
  'no-close-day': 'partnerImport.noCloseDay',
  'several-clients': 'partnerImport.severalClients',
  'closed-while-open': 'partnerImport.closedWhileOpen',
  'was-won': 'partnerImport.wasWon',
  duplicate: 'partnerImport.duplicate',
  'already-known': 'import.alreadyKnown',
  'close-day-expected': 'partnerImport.closeDayExpected',
  'new-client': 'partnerImport.newClient',
} as const;

function wordsOfField(reason: Extract<PartnerReason, { readonly field: unknown }>): string {
  const field = partnerFieldWords(reason.field);
  switch (reason.code) {
    case 'missing':
      return i18n.t('partnerImport.missing', { field });
    case 'too-long':
      return i18n.t('import.cellTooLong', { field, characters: reason.characters });
    case 'impossible-date':
      return i18n.t('import.impossibleDate', { field, text: short(reason.text) });
    case 'unreadable-date':
      return i18n.t('import.unreadableDate', { field, text: short(reason.text) });
    case 'ambiguous-date': {
      const [day, month] = [dateWords(reason.dayFirst), dateWords(reason.monthFirst)];
      return i18n.t('import.ambiguousDate', { field, text: short(reason.text), day, month });
    }
    case 'month-only':
      return i18n.t('import.monthOnly', { field });
    case 'in-future':
      return i18n.t('pointsImport.inFuture', { field });
    case 'out-of-order':
      return i18n.t('partnerImport.outOfOrder', { field, after: partnerFieldWords(reason.after) });
    case 'not-an-amount':
      return i18n.t('partnerImport.notAnAmount', { field, text: short(reason.text) });
    case 'negative-amount':
      return i18n.t('partnerImport.negativeAmount', { field, text: short(reason.text) });
    case 'ambiguous-amount':
      return i18n.t('partnerImport.ambiguousAmount', { field, text: short(reason.text) });
    case 'amount-otherwise':
      return i18n.t('partnerImport.amountOtherwise', { field, text: short(reason.text) });
    case 'too-many-decimals':
      return i18n.t('partnerImport.tooManyDecimals', reason.most, { field, currency: reason.currency });
    case 'amount-too-large':
      return i18n.t('partnerImport.amountTooLarge', { field });
    case 'out-of-range':
      return i18n.t('partnerImport.outOfRange', { field, least: reason.least, most: reason.most });
    case 'unknown-currency':
      return i18n.t('partnerImport.unknownCurrency', { field, text: short(reason.text) });
    case 'unknown-word':
      return i18n.t('partnerImport.unknownWord', { field, text: short(reason.text), hint: hintOf(reason.field) });
  }
}

/** What a cell whose text is not understood can say instead. */
function hintOf(field: string): string {
  const isKnown = (one: string): one is keyof typeof HINTS => one in HINTS;
  return i18n.t(isKnown(field) ? HINTS[field] : 'partnerImport.hint.count');
}

const HINTS = {
  hubId: 'partnerImport.hint.hubId',
  termMonths: 'partnerImport.hint.term',
  quarter: 'partnerImport.hint.quarter',
  outcome: 'partnerImport.hint.outcome',
  stage: 'partnerImport.hint.stage',
  origin: 'partnerImport.hint.origin',
  saleKind: 'partnerImport.hint.saleKind',
  manages: 'partnerImport.hint.yesNo',
} as const;

function oneOf(codes: readonly string[]): string {
  return new Intl.ListFormat(browserLanguage(), { type: 'disjunction' }).format(codes);
}

/** As much of a pasted text as a sentence can quote. */
function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`;
}
