import { describe, expect, it } from 'vitest';
import type { PartnerReason } from '../../../../../src/domain/partner/import/partner-reason.ts';
import { partnerReasonWords } from '../../../../../src/ui/panel/partner/import/partner-reason-words.ts';

const date = (on: string) => ({ on, precision: 'day' }) as const;
const REASONS: readonly (readonly [PartnerReason, string])[] = [
  [{ code: 'missing', field: 'client', asked: false }, 'Client is missing. Enter it.'],
  [{ code: 'too-long', field: 'notes', characters: 9 }, 'Notes: 9 characters are too many. Shorten it.'],
  [
    { code: 'impossible-date', field: 'renewsOn', text: '31/02' },
    'Renews on: “31/02” is not a day of the calendar. Correct it.',
  ],
  [
    { code: 'unreadable-date', field: 'paidOn', text: 'soon' },
    'Paid on: “soon” is not a date we can read. Correct it.',
  ],
  [
    {
      code: 'ambiguous-date',
      field: 'renewsOn',
      text: '03/04/2027',
      dayFirst: date('2027-04-03'),
      monthFirst: date('2027-03-04'),
    },
    'Renews on: “03/04/2027” can be Apr 3, 2027 or Mar 4, 2027.',
  ],
  [{ code: 'month-only', field: 'renewsOn', date: date('2027-02-01') }, 'Renews on: only the month is known.'],
  [{ code: 'in-future', field: 'createdOn' }, 'Created on is in the future. Tick the row if that is right.'],
  [
    { code: 'out-of-order', field: 'closedOn', after: 'createdOn' },
    'Closed on is before Created on. Correct one of them, or tick the row if that is right.',
  ],
  [{ code: 'not-an-amount', field: 'mrr', text: '15 %' }, 'MRR: “15 %” is not an amount. Correct it.'],
  [{ code: 'negative-amount', field: 'mrr', text: '-1' }, 'MRR: “-1” is below zero. Correct it.'],
  [
    { code: 'ambiguous-amount', field: 'mrr', text: '1,234' },
    'MRR: “1,234” can be read in two ways. Say above how amounts are written.',
  ],
  [
    { code: 'amount-otherwise', field: 'mrr', text: '1.234,5', value: '1234.5', written: '1234.5' },
    'MRR: “1.234,5” is not written like the other amounts. Say what it means.',
  ],
  [
    { code: 'too-many-decimals', field: 'mrr', currency: 'JPY', most: 0 },
    'MRR: JPY has no decimals. Correct the amount.',
  ],
  [
    { code: 'too-many-decimals', field: 'mrr', currency: 'USD', most: 2 },
    'MRR: USD has 2 decimals at most. Correct the amount.',
  ],
  [{ code: 'amount-too-large', field: 'mrr' }, 'MRR is larger than any amount can be. Correct it.'],
  [{ code: 'out-of-range', field: 'otherPartners', least: 0, most: 99 }, 'Other partners: from 0 to 99. Correct it.'],
  [{ code: 'no-currency', asked: false }, 'The currency is missing. Enter it, or choose one for all above.'],
  [
    { code: 'ambiguous-currency', text: '¥', codes: ['JPY', 'CNY'] },
    '“¥” can be JPY or CNY. Choose the currency above, or enter its code here.',
  ],
  [
    { code: 'unknown-currency', field: 'currency', text: 'shells' },
    'Currency: “shells” is no currency we know. Enter its code.',
  ],
  [
    { code: 'currencies-differ', one: 'EUR', other: 'GBP' },
    'The row says EUR and GBP. All amounts of a row must be in one currency.',
  ],
  [{ code: 'unknown-word', field: 'stage', text: 'x' }, 'Stage: “x” is not understood. Enter open, won or lost.'],
  [{ code: 'unknown-word', field: 'toolsUsed', text: 'x' }, 'Tools used: “x” is not understood. Enter a whole number.'],
  [
    { code: 'unknown-word', field: 'quarter', text: 'x'.repeat(70) },
    `Quarter: “${'x'.repeat(59)}…” is not understood. Enter a quarter such as Q3 2026.`,
  ],
  [{ code: 'unknown-hub-id', text: '12' }, 'You keep no client with the Hub ID 12. Enter the client’s name.'],
  [
    { code: 'hub-id-of-another', taken: 'Acme', other: 'Edo' },
    'The Hub ID is that of Acme, the name that of Edo. Tick the row to take it for Acme.',
  ],
  [
    { code: 'hub-id-differs', kept: '12' },
    'You keep another Hub ID for this client, 12. Tick the row if it is the same client.',
  ],
  [{ code: 'hub-id-twice', of: 'Edo' }, 'Edo has the same Hub ID in an earlier row. Correct one of them.'],
  [
    { code: 'several-clients' },
    'You have several clients of this name. Tick the row to take the first of them, or enter its Hub ID.',
  ],
  [{ code: 'no-close-day' }, 'The deal is won or lost, but the day is missing. Enter it under Closed on.'],
  [
    { code: 'closed-while-open' },
    'The deal is open and yet has a day on which it was closed. Correct it, or tick the row to leave the day out.',
  ],
  [
    { code: 'was-won' },
    'You keep this deal as won, with its entries in the ledger, which stay. Tick the row to change the stage.',
  ],
  [
    { code: 'unknown-country', text: 'Atlantis' },
    '“Atlantis” is no country we know. Correct it, or tick the row to go without.',
  ],
  [{ code: 'not-a-link', text: 'x' }, '“x” is not a web address and is left out.'],
  [{ code: 'duplicate', of: 'row-2' }, 'The same as an earlier row.'],
  [{ code: 'already-known' }, 'You already have it like this.'],
  [{ code: 'name-differs', kept: 'Acme' }, 'By its Hub ID this is Acme. That name stays.'],
  [{ code: 'close-day-expected' }, 'The deal is open, so its close date is taken for the expected one.'],
  [{ code: 'currency-of-client', currency: 'USD' }, 'No currency is said, so the client’s usual one is assumed: USD.'],
  [{ code: 'new-client' }, 'The client is new and is added too.'],
];

describe('every reason', () => {
  it.each(REASONS)('%j', (reason, words) => {
    expect(partnerReasonWords(reason)).toBe(words);
  });
});
