import { CURRENCY_CODES, type CurrencyCode, minorDigits } from './currency.ts';
import { foldText } from './import/fold-text.ts';

/** What a text says of a currency: one, several that it may be, or none (`[]`). */
export type CurrencyReading = readonly CurrencyCode[];

const DOLLARS = 'USD AUD CAD SGD NZD HKD MXN COP CLP ARS TWD UYU'.split(' ');
const CROWNS = 'SEK NOK DKK ISK'.split(' ');
/** Signs, letters in lower case. A bare `$`, `¥` or `kr` belongs to several countries. */
const SIGNS: ReadonlyMap<string, CurrencyReading> = new Map<string, CurrencyReading>([
  ['$', DOLLARS],
  ['us$', ['USD']],
  ['u$s', ['USD']],
  ['a$', ['AUD']],
  ['au$', ['AUD']],
  ['aud$', ['AUD']],
  ['c$', ['CAD']],
  ['ca$', ['CAD']],
  ['s$', ['SGD']],
  ['nz$', ['NZD']],
  ['hk$', ['HKD']],
  ['nt$', ['TWD']],
  ['mx$', ['MXN']],
  ['r$', ['BRL']],
  ['col$', ['COP']],
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['¥', ['JPY', 'CNY']],
  ['￥', ['JPY', 'CNY']],
  ['円', ['JPY']],
  ['元', ['CNY']],
  ['₹', ['INR']],
  ['rs', ['INR', 'PKR', 'LKR']],
  ['rs.', ['INR', 'PKR', 'LKR']],
  ['₩', ['KRW']],
  ['₺', ['TRY']],
  ['₫', ['VND']],
  ['₱', ['PHP']],
  ['฿', ['THB']],
  ['₪', ['ILS']],
  ['₽', ['RUB']],
  ['₴', ['UAH']],
  ['₦', ['NGN']],
  ['zł', ['PLN']],
  ['kč', ['CZK']],
  ['ft', ['HUF']],
  ['fr', ['CHF', 'XOF', 'XAF']],
  ['fr.', ['CHF']],
  ['sfr', ['CHF']],
  ['sfr.', ['CHF']],
  ['rp', ['IDR']],
  ['rm', ['MYR']],
  ['r', ['ZAR']],
  ['kr', CROWNS],
  ['kr.', CROWNS],
]);
/** What people say in words beside the names that the languages' own tables have. */
const WORDS: ReadonlyMap<string, CurrencyReading> = new Map<string, CurrencyReading>([
  ...['dollar', 'dollars', 'dolar', 'dolares'].map((word): [string, CurrencyReading] => [word, DOLLARS]),
  ...[
    'us dollar',
    'us dollars',
    'american dollar',
    'dollar us',
    'dollars us',
    'dollar americain',
    'dollars americains',
  ].map((word): [string, CurrencyReading] => [word, ['USD']]),
  ...['euro', 'euros'].map((word): [string, CurrencyReading] => [word, ['EUR']]),
  ...[
    'pound',
    'pounds',
    'sterling',
    'pound sterling',
    'livre',
    'livres',
    'pfund',
    'libra',
    'libras',
    'livre sterling',
  ].map((word): [string, CurrencyReading] => [word, ['GBP']]),
  ...['yen', 'yens', 'iene'].map((word): [string, CurrencyReading] => [word, ['JPY']]),
  ...['swiss franc', 'swiss francs', 'franc suisse', 'francs suisses', 'franken'].map(
    (word): [string, CurrencyReading] => [word, ['CHF']],
  ),
  ...['real', 'reais', 'reales'].map((word): [string, CurrencyReading] => [word, ['BRL']]),
  ...['rand', 'rands'].map((word): [string, CurrencyReading] => [word, ['ZAR']]),
  ...['rupee', 'rupees', 'roupie', 'roupies', 'rupie', 'rupien', 'rupia'].map((word): [string, CurrencyReading] => [
    word,
    ['INR', 'PKR', 'LKR', 'IDR'],
  ]),
]);
const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt'];

let index: ReadonlyMap<string, CurrencyCode> | null = null;

/** The currency that a text names: by code, sign, or name in English, French, German, Spanish or Portuguese. */
export function currencyOf(text: string): CurrencyReading {
  const trimmed = text.trim();
  const code = trimmed.toUpperCase();
  if (minorDigits(code) !== null) return [code];
  const sign = SIGNS.get(trimmed.toLowerCase());
  if (sign !== undefined) return sign;
  // "US dollar (USD)" and "EUR €" say it twice.
  const named = /\b([A-Z]{3})\b/.exec(trimmed)?.[1];
  if (named !== undefined && minorDigits(named) !== null) return [named];
  const folded = foldText(trimmed);
  if (folded === '') return [];
  index ??= namesOfCurrencies();
  const whole = index.get(folded);
  return WORDS.get(folded) ?? (whole === undefined ? [] : [whole]);
}

function namesOfCurrencies(): ReadonlyMap<string, CurrencyCode> {
  const names = new Map<string, CurrencyCode>();
  for (const language of LANGUAGES) {
    const table = new Intl.DisplayNames([language], { type: 'currency', fallback: 'none' });
    for (const code of CURRENCY_CODES) {
      const name = table.of(code);
      if (name !== undefined && !names.has(foldText(name))) names.set(foldText(name), code);
    }
  }
  return names;
}
