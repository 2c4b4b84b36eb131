import { expect, it } from 'vitest';
import { CURRENCY_CODES } from '../../src/domain/currency.ts';
import { currencyOf } from '../../src/domain/currency-names.ts';

it.each([
  ['EUR', ['EUR']],
  ['eur', ['EUR']],
  ['€', ['EUR']],
  ['Euro', ['EUR']],
  ['US$', ['USD']],
  ['US dollars', ['USD']],
  ['dollar américain', ['USD']],
  ['R$', ['BRL']],
  ['£', ['GBP']],
  ['livre sterling', ['GBP']],
  ['Schweizer Franken', ['CHF']],
  ['EUR €', ['EUR']],
  ['Indian Rupee (INR)', ['INR']],
  ['yen', ['JPY']],
  ['points', []],
  ['', []],
])('the currency of %j is %j', (text, codes) => {
  expect(currencyOf(text)).toEqual(codes);
});

it.each(['$', '¥', 'kr', 'dollars', 'Rs'])('%j may be several, each of them a currency', (text) => {
  expect(currencyOf(text).length).toBeGreaterThan(1);
  expect(currencyOf(text).filter((code) => !CURRENCY_CODES.includes(code))).toEqual([]);
});
