import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntryDraft } from '../../../src/domain/points/entry-check.ts';
import { entryDraftOf, laterSaleDraft, newEntryDraft } from '../../../src/domain/points/entry-draft.ts';
import { entryFields } from '../../fixtures/ledger.ts';
import { ACME, TODAY } from '../../fixtures/ledger-rows.ts';

const context = (locale: string) => ({ clientId: ACME, today: TODAY, locale });

describe('entryDraftOf', () => {
  it('gives back the entry it was made of, whatever its amount and the way of writing', () => {
    fc.assert(
      fc.property(
        fc.nat(10 ** 14),
        fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
        fc.constantFrom('en', 'fr', 'de', 'de-CH', 'hi'),
        (minor, currency, locale) => {
          const fields = entryFields({ clientId: ACME, mrr: { minor, currency } });
          expect(readEntryDraft(entryDraftOf(fields, locale), context(locale))).toEqual({ kind: 'ok', value: fields });
        },
      ),
    );
  });

  it.each([
    entryFields({ clientId: ACME, saleKind: 'upsell', lineSoldOn: '2024-01-01' }),
    entryFields({ clientId: ACME, managedFrom: '2026-01-01', managedUntil: '2026-05-01', otherPartners: 3 }),
    entryFields({ clientId: ACME, deal: null, managedFrom: '2026-03-02', endedOn: '2026-09-01' }),
  ])('gives back %o', (fields) => {
    expect(readEntryDraft(entryDraftOf(fields, 'en'), context('en'))).toEqual({ kind: 'ok', value: fields });
  });
});

it('begins a new entry with the currency of the client and today, and no amount', () => {
  expect(newEntryDraft('SEK', TODAY)).toMatchObject({ currency: 'SEK', soldOn: TODAY, amount: '', deal: 'sourced' });
});

describe('laterSaleDraft', () => {
  it('keeps the line, whose first sale the rate follows, and asks for the amount', () => {
    const entry = entryFields({ deal: 'assisted', soldOn: '2026-03-02', lineSoldOn: '2024-01-01' });
    expect(laterSaleDraft(entry, TODAY)).toMatchObject({
      productLine: 'Marketing Hub Professional',
      deal: 'assisted',
      saleKind: 'upsell',
      soldOn: TODAY,
      lineSoldOn: '2024-01-01',
      amount: '',
      managedFrom: '',
    });
  });

  it.each([
    [{ managedFrom: '2026-01-01' }, TODAY],
    [{ managedFrom: '2026-01-01', managedUntil: '2026-11-23' }, TODAY],
    [{ managedFrom: '2026-01-01', managedUntil: '2026-11-22' }, ''],
  ])('is managed from today where the entry still is: %o', (change, managedFrom) => {
    const entry = entryFields({ ...change, otherPartners: 2 });
    expect(laterSaleDraft(entry, TODAY)).toMatchObject({ managedFrom, otherPartners: '2' });
  });
});
