import { describe, expect, it } from 'vitest';
import { wonEntry } from '../../../../src/domain/partner/shared-selling/won-entry.ts';
import { creditsOf } from '../../../fixtures/ledger.ts';
import { sharedDeal } from '../../../fixtures/partner-rows.ts';

const SALE = {
  productLine: 'Sales Hub',
  saleKind: 'new',
  soldOn: '2026-11-20',
  lineSoldOn: '2026-11-20',
  manages: true,
  otherPartners: 2,
} as const;

describe('the entry of a won deal', () => {
  it('is sold as the deal was, and managed from that day', () => {
    expect(wonEntry(sharedDeal({ origin: 'assisted' }), SALE)).toEqual({
      clientId: 'acme',
      productLine: 'Sales Hub',
      deal: 'assisted',
      saleKind: 'new',
      soldOn: '2026-11-20',
      lineSoldOn: '2026-11-20',
      mrr: { minor: 80_000, currency: 'USD' },
      managedFrom: '2026-11-20',
      managedUntil: null,
      otherPartners: 2,
      endedOn: null,
    });
  });

  it('is managed by nobody where others are to manage it', () => {
    const entry = wonEntry(sharedDeal(), { ...SALE, manages: false });
    expect([entry.managedFrom, entry.otherPartners]).toEqual([null, 0]);
    expect(creditsOf(entry).map(({ kind }) => kind)).toEqual(['sourced']);
  });
});
