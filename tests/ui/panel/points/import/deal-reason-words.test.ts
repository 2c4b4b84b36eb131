import { describe, expect, it } from 'vitest';
import type { DealReason } from '../../../../../src/domain/points/import/deal-reason.ts';
import { dealReasonWords } from '../../../../../src/ui/panel/points/import/deal-reason-words.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';

const DATE = { on: '2026-02-03', precision: 'day' } as const;
const FIELD = { field: 'soldOn' } as const;
const TEXT = { text: 'abc' } as const;
/** Every reason with a piece of its sentence; a record, so that one that is added is missed here. */
const REASONS: Readonly<Record<DealReason['code'], readonly [DealReason, RegExp]>> = {
  'no-client': [{ code: 'no-client' }, /client is missing/],
  'no-date': [{ code: 'no-date' }, /sale date is missing/],
  'no-amount': [{ code: 'no-amount' }, /MRR is missing/],
  'too-long': [{ code: 'too-long', field: 'client', characters: 300 }, /Client: 300 characters/],
  'impossible-date': [{ code: 'impossible-date', ...FIELD, ...TEXT }, /Sold on: “abc” is not a day/],
  'unreadable-date': [{ code: 'unreadable-date', ...FIELD, ...TEXT }, /Sold on: “abc” is not a date/],
  'ambiguous-date': [
    { code: 'ambiguous-date', ...FIELD, ...TEXT, dayFirst: DATE, monthFirst: DATE },
    /can be Feb 3, 2026/,
  ],
  'month-only': [{ code: 'month-only', ...FIELD, date: DATE }, /only the month/],
  'too-early': [{ code: 'too-early', ...FIELD, earliest: '2006-01-01' }, /before Jan 1, 2006/],
  'out-of-order': [{ code: 'out-of-order', field: 'endedOn', after: 'soldOn' }, /Ended on is before Sold on/],
  'not-an-amount': [{ code: 'not-an-amount', ...TEXT }, /“abc” is not an amount/],
  'negative-amount': [{ code: 'negative-amount', ...TEXT }, /below zero/],
  'ambiguous-amount': [{ code: 'ambiguous-amount', ...TEXT }, /two ways/],
  'amount-otherwise': [{ code: 'amount-otherwise', ...TEXT, value: '1', written: '1' }, /not written like/],
  'too-many-decimals': [{ code: 'too-many-decimals', currency: 'JPY', most: 0 }, /JPY has no decimals/],
  'amount-too-large': [{ code: 'amount-too-large' }, /larger than any deal/],
  'zero-amount': [{ code: 'zero-amount' }, /is zero/],
  'huge-amount': [{ code: 'huge-amount' }, /unusually large/],
  'no-currency': [{ code: 'no-currency', asked: false }, /currency is missing/],
  'no-deal': [{ code: 'no-deal', asked: false }, /deal type is missing/],
  'ambiguous-currency': [{ code: 'ambiguous-currency', text: '¥', codes: ['JPY', 'CNY'] }, /“¥” can be JPY or CNY/],
  'unknown-currency': [{ code: 'unknown-currency', ...TEXT }, /no currency we know/],
  'unknown-deal': [{ code: 'unknown-deal', ...TEXT }, /Deal type: “abc”/],
  'unknown-kind': [{ code: 'unknown-kind', ...TEXT }, /Sale kind: “abc”/],
  'unknown-yes-no': [{ code: 'unknown-yes-no', ...TEXT }, /neither yes nor no/],
  'currencies-differ': [
    { code: 'currencies-differ', amount: 'EUR', cell: 'USD' },
    /says EUR and the currency says USD/,
  ],
  'not-whole': [{ code: 'not-whole', ...TEXT }, /not a whole number/],
  'partners-out-of-range': [{ code: 'partners-out-of-range', least: 0, most: 99 }, /from 0 to 99/],
  'unknown-country': [{ code: 'unknown-country', ...TEXT }, /no country we know/],
  'not-a-link': [{ code: 'not-a-link', ...TEXT }, /not a web address/],
  'in-future': [{ code: 'in-future', ...FIELD }, /Sold on is in the future/],
  'line-date-assumed': [{ code: 'line-date-assumed' }, /upsell keeps the rate/],
  'managed-contradiction': [{ code: 'managed-contradiction' }, /not to be managed/],
  'several-clients': [{ code: 'several-clients' }, /several clients/],
  duplicate: [{ code: 'duplicate', of: 'row-2' }, /same deal/],
  'already-known': [{ code: 'already-known' }, /already have it/],
  'managed-from-sale': [{ code: 'managed-from-sale', on: '2026-02-03' }, /assumed: Feb 3, 2026/],
  'sold-when-managed': [{ code: 'sold-when-managed', on: '2026-02-03' }, /managing began: Feb 3, 2026/],
  'currency-of-client': [{ code: 'currency-of-client', currency: 'EUR' }, /assumed: EUR/],
  'client-only': [{ code: 'client-only' }, /Only the client/],
  'market-differs': [{ code: 'market-differs', kept: 'FR', said: 'BE' }, /Belgium here, France/],
  'currency-differs': [{ code: 'currency-differs', kept: 'EUR', said: 'USD' }, /in EUR; this row is in USD/],
  'link-differs': [{ code: 'link-differs', kept: 'https://crm.example' }, /another link.*crm\.example/],
};
const CASES = Object.values(REASONS);

describe('why a deal stands as it stands', () => {
  it.each(CASES)('is said of %o', (reason, words) => {
    expect(dealReasonWords(reason)).toMatch(words);
  });

  it.each(['en', 'fr'])('is a sentence of its own for each reason in %s', (language) => {
    speak(language);
    const sentences = CASES.map(([reason]) => dealReasonWords(reason));
    expect(new Set(sentences).size).toBe(CASES.length);
    expect(sentences.filter((sentence) => /[{}]|undefined|\$\d/.test(sentence))).toEqual([]);
  });
});
