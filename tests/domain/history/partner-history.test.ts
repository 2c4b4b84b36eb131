import { expect, it } from 'vitest';
import { ownedBy } from '../../../src/domain/history/owner-check.ts';
import { PARTNER_HISTORY } from '../../../src/domain/history/partner-history.ts';

it('keeps no client and no entry of the ledger from going', () => {
  expect(ownedBy('clients')).toEqual([['pointEntries', 'clientId']]);
  expect(ownedBy('pointEntries')).toEqual([]);
  const parts = Object.entries(PARTNER_HISTORY).filter(([, { owner }]) => owner !== null);
  expect(parts.map(([name]) => name).sort()).toEqual([
    'clientProfiles',
    'commissionPayments',
    'commissionTerms',
    'renewals',
    'sharedDeals',
  ]);
});
