import { expect, it } from 'vitest';
import { NO_PROFILE } from '../../../../src/domain/partner/clients/details-draft.ts';
import { mergedProfile } from '../../../../src/domain/partner/clients/merged-profile.ts';

const FULL = {
  hubId: '1',
  relationship: 'Sold',
  products: ['A'],
  mrr: { minor: 1, currency: 'USD' },
  toolsUsed: 0,
  lastActiveOn: '2026-01-01',
  renewalOwner: 'Pat',
  notes: 'one',
};

it('fills what is not said and leaves what is', () => {
  expect(mergedProfile(NO_PROFILE, FULL)).toEqual(FULL);
  expect(mergedProfile(FULL, NO_PROFILE)).toEqual(FULL);
  const other = { ...FULL, hubId: '2', products: ['B', 'A'], toolsUsed: 9, notes: 'two' };
  expect(mergedProfile(FULL, other)).toEqual({ ...FULL, products: ['A', 'B'], notes: 'one\n\ntwo' });
});
