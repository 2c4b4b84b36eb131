import { describe, expect, it } from 'vitest';
import {
  clientValues,
  keptRow,
  paymentFields,
  paymentValues,
  profileFields,
  renewalFields,
  renewalValues,
  sharedFields,
  sharedValues,
} from '../../../../src/domain/partner/import/kept-values.ts';
import { newRow } from '../../../../src/domain/row.ts';
import { client } from '../../../fixtures/ledger.ts';
import { clientProfile, payment, renewal, sharedDeal } from '../../../fixtures/partner-rows.ts';

const MADE = Date.parse('2026-11-02T10:00Z');

describe('rows and values', () => {
  it('hold the same, field by field', () => {
    const profile = clientProfile({ hubId: '12', products: ['CMS'], toolsUsed: 0, lastActiveOn: '2026-11-01' });
    expect({ ...newRow('acme', MADE), ...profileFields(clientValues({ client: client(), profile })) }).toEqual(profile);
    const row = renewal({ decideBy: '2027-01-01', outcome: 'changed', owner: 'Riley', notes: 'a\nb' });
    expect({ ...newRow('r-1', MADE), clientId: 'acme', ...renewalFields(renewalValues(row)) }).toEqual(row);
    const deal = sharedDeal({ stage: 'won', closedOn: '2026-11-01', saleKind: 'upsell', origin: 'assisted' });
    expect({ ...newRow('d-1', MADE), clientId: 'acme', entryIds: [], ...sharedFields(sharedValues(deal)) }).toEqual(
      deal,
    );
    const paid = payment();
    expect({ ...newRow('pay-1', MADE), clientId: 'acme', ...paymentFields(paymentValues(paid)) }).toEqual(paid);
  });

  it('of a client are those of its row in the ledger too', () => {
    expect(clientValues({ client: client(), profile: null })).toMatchObject({
      country: 'US',
      clientCurrency: 'USD',
      link: '',
      products: [],
      hubId: '',
    });
  });

  it('begin where nothing is said', () => {
    expect(renewalFields({ renewsOn: '2027-01-31' })).toMatchObject({
      outcome: 'open',
      products: [],
      mrr: null,
      termMonths: null,
    });
    const mrr = { minor: 1, currency: 'USD' };
    expect(sharedFields({ createdOn: '2026-10-05', mrr, origin: 'sourced' })).toMatchObject({
      stage: 'open',
      saleKind: 'new',
      manages: false,
      otherPartners: 0,
      closedOn: null,
    });
  });

  it('without an amount are no shared deal and no payment', () => {
    expect(() => sharedFields({})).toThrow(RangeError);
    expect(() => paymentFields({})).toThrow(RangeError);
  });

  it('are kept under keys', () => {
    const row = keptRow('payments', payment(), paymentValues(payment()));
    expect(row).toMatchObject({ id: 'pay-1', clientId: 'acme', entered: false });
    expect(row.keys).toHaveLength(1);
  });
});
