import { describe, expect, it } from 'vitest';
import { readEntryDraft } from '../../../src/domain/points/entry-check.ts';
import { type EntryDraft, newEntryDraft } from '../../../src/domain/points/entry-draft.ts';
import { pointEntryFieldsSchema } from '../../../src/domain/points/ledger.schema.ts';
import { ACME, TODAY } from '../../fixtures/ledger-rows.ts';

const DRAFT: EntryDraft = { ...newEntryDraft('USD', '2026-03-02'), amount: '1,000.00' };
const CONTEXT = { clientId: ACME, today: TODAY, locale: 'en' };
const FIELDS = {
  clientId: ACME,
  productLine: '',
  deal: 'sourced',
  saleKind: 'new',
  soldOn: '2026-03-02',
  lineSoldOn: '2026-03-02',
  mrr: { minor: 100_000, currency: 'USD' },
  managedFrom: null,
  managedUntil: null,
  otherPartners: 0,
  endedOn: null,
};

const read = (change: Partial<EntryDraft>) => readEntryDraft({ ...DRAFT, ...change }, CONTEXT);

describe('what is taken', () => {
  it.each<[string, Partial<EntryDraft>, object]>([
    ['a sale', {}, {}],
    ['its name without the blanks around it', { productLine: ' Sales Hub ' }, { productLine: 'Sales Hub' }],
    [
      'an upsell with its line',
      { saleKind: 'upsell', lineSoldOn: '2021-10-05' },
      { saleKind: 'upsell', lineSoldOn: '2021-10-05' },
    ],
    ['no line for what is no upsell', { saleKind: 'cross-sell', lineSoldOn: 'x' }, { saleKind: 'cross-sell' }],
    [
      'what is managed',
      { managedFrom: '2026-04-01', managedUntil: '2026-05-01', otherPartners: '2' },
      { managedFrom: '2026-04-01', managedUntil: '2026-05-01', otherPartners: 2 },
    ],
    ['nothing about managing what is not managed', { managedUntil: '2020-01-01', otherPartners: '-1' }, {}],
    ['an end on the day of the sale', { endedOn: '2026-03-02' }, { endedOn: '2026-03-02' }],
    [
      'no other partners where none are said',
      { managedFrom: '2026-04-01', otherPartners: '' },
      { managedFrom: '2026-04-01' },
    ],
    [
      'what others sold, from when it is managed',
      { deal: 'others', soldOn: '', managedFrom: '2026-04-01' },
      { deal: null, soldOn: '2026-04-01', lineSoldOn: '2026-04-01', managedFrom: '2026-04-01' },
    ],
  ])('%s', (_, change, expected) => {
    const reading = read(change);
    expect(reading).toEqual({ kind: 'ok', value: { ...FIELDS, ...expected } });
    expect(pointEntryFieldsSchema.safeParse(reading.kind === 'ok' ? reading.value : null).success).toBe(true);
  });
});

describe('what is refused', () => {
  it.each<[Partial<EntryDraft>, string, string]>([
    [{ productLine: 'a'.repeat(201) }, 'productLine', 'too-long'],
    [{ currency: '' }, 'currency', 'missing'],
    [{ currency: 'XXX' }, 'currency', 'unknown-currency'],
    [{ amount: '' }, 'amount', 'missing'],
    [{ amount: '-1' }, 'amount', 'negative'],
    [{ amount: '1.234' }, 'amount', 'ambiguous'],
    [{ amount: '1.23456' }, 'amount', 'too-many-decimals'],
    [{ amount: '1000000000000000' }, 'amount', 'too-large'],
    [{ soldOn: '' }, 'soldOn', 'missing'],
    [{ soldOn: '2026-02-31' }, 'soldOn', 'impossible-day'],
    [{ soldOn: '2005-12-31' }, 'soldOn', 'too-early'],
    [{ soldOn: '2099-01-01' }, 'soldOn', 'too-late'],
    [{ saleKind: 'upsell', lineSoldOn: '' }, 'lineSoldOn', 'missing'],
    [{ saleKind: 'upsell', lineSoldOn: '2026-03-03' }, 'lineSoldOn', 'after-sale'],
    [{ managedFrom: '2026-13-01' }, 'managedFrom', 'impossible-day'],
    [{ managedFrom: '2026-04-01', managedUntil: '2026-03-31' }, 'managedUntil', 'before-managed'],
    [{ managedFrom: '2026-04-01', otherPartners: '-1' }, 'otherPartners', 'out-of-range'],
    [{ managedFrom: '2026-04-01', otherPartners: '2.5' }, 'otherPartners', 'not-a-whole-number'],
    [{ managedFrom: '2026-04-01', otherPartners: '100' }, 'otherPartners', 'out-of-range'],
    [{ endedOn: '2026-03-01' }, 'endedOn', 'before-sale'],
    [{ deal: 'others' }, 'managedFrom', 'gives-nothing'],
  ])('%o', (change, field, reason) => {
    expect(read(change)).toMatchObject({ kind: 'refused', problems: [{ field, reason }] });
  });

  it('is all said at once, also that an amount without its currency is wrong', () => {
    const reading = read({ currency: '', amount: '-1', soldOn: '', managedFrom: '2026-04-01', otherPartners: 'x' });
    expect(reading.kind === 'refused' && reading.problems.map(({ field }) => field)).toEqual([
      'currency',
      'amount',
      'soldOn',
      'otherPartners',
    ]);
  });
});

it('reads amounts by the way its user writes them', () => {
  expect(readEntryDraft({ ...DRAFT, amount: '1 000,50' }, { ...CONTEXT, locale: 'fr' })).toMatchObject({
    value: { mrr: { minor: 100_050, currency: 'USD' } },
  });
});
