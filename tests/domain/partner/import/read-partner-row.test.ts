import { describe, expect, it } from 'vitest';
import { readPartnerRow } from '../../../../src/domain/partner/import/read-partner-row.ts';
import { client } from '../../../fixtures/ledger.ts';
import { codesIn, foundRow, reviewOf } from '../../../fixtures/partner-import.ts';

type Kind = Parameters<typeof foundRow>[0];

function read(kind: Kind, cells: Parameters<typeof foundRow>[1], given: Parameters<typeof reviewOf>[2] = {}) {
  const found = foundRow(kind, cells);
  return readPartnerRow(found, reviewOf(kind, [found], given));
}

describe('a row by itself', () => {
  it('says whose it is and only what stands in it', () => {
    const row = read('renewals', { products: 'CMS', owner: '' });
    expect(row).toMatchObject({ client: { name: 'Acme', known: null }, currency: 'USD' });
    expect(row.values).toEqual({ products: ['CMS'], renewsOn: '2027-01-31', mrr: { minor: 100_000, currency: 'USD' } });
    expect(codesIn(row)).toEqual(['new-client']);
  });

  it.each<
    [string, Kind, Parameters<typeof foundRow>[1], Parameters<typeof reviewOf>[2], string | null, readonly string[]]
  >([
    ['its amount', 'renewals', { currency: '', mrr: '€10' }, {}, 'EUR', ['new-client']],
    ['its column', 'renewals', { currency: 'GBP', mrr: '' }, {}, 'GBP', ['new-client']],
    ['the usual one', 'clients', { currency: 'EUR', clientCurrency: 'CHF' }, {}, 'CHF', []],
    ['the client', 'renewals', { currency: '', mrr: '', client: 'Acme Tools' }, { clients: [client()] }, 'USD', []],
    ['the user', 'renewals', { currency: '', mrr: '' }, { answers: { currency: 'SEK' } }, 'SEK', ['new-client']],
    ['nobody', 'clients', { currency: '' }, {}, null, ['no-currency']],
    ['nobody, said once', 'renewals', { currency: '' }, {}, null, ['new-client', 'no-currency']],
    ['nobody, of nobody', 'payments', { client: '', amount: '', currency: '' }, {}, null, []],
  ])('takes the currency of a new client from %s', (_, kind, cells, given, currency, codes) => {
    const row = read(kind, cells, given);
    expect(row.currency).toBe(currency);
    expect(codesIn(row)).toEqual(codes);
  });

  it('gives a client its Hub ID and its currency', () => {
    expect(read('clients', { hubId: '123' }).values).toEqual({ hubId: '123', clientCurrency: 'USD' });
    expect(read('clients', { client: 'Acme Tools' }, { clients: [client()] }).values).toEqual({});
  });

  it('takes the close date of an open deal for the expected one', () => {
    const open = read('shared', { closedOn: '2026-12-20' });
    expect(open.values).toMatchObject({ expectedOn: '2026-12-20' });
    expect(open.values.closedOn).toBeUndefined();
    expect(codesIn(open)).toEqual(['new-client', 'close-day-expected']);
    expect(codesIn(read('shared', { closedOn: '2026-11-20', expectedOn: '2026-12-20' }))).toContain(
      'closed-while-open',
    );
    expect(read('shared', { stage: 'won', closedOn: '2026-11-20' }).values.closedOn).toBe('2026-11-20');
  });

  it('has its amounts in one currency', () => {
    expect(codesIn(read('renewals', { currency: '', mrr: '€10', mrrChange: '£1' }))).toContain('currencies-differ');
  });
});
