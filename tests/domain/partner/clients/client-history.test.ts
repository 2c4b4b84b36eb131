import { expect, it } from 'vitest';
import { hasHistory, historyCounts } from '../../../../src/domain/partner/clients/client-history.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';
import { clientList, clientProfile, payment, renewal, sharedDeal } from '../../../fixtures/partner-rows.ts';

const BARE = {
  id: 'acme',
  client: client(),
  profile: clientProfile(),
  entries: [],
  renewals: [],
  deals: [],
  payments: [],
  terms: [],
  lists: [clientList()],
};

it('is none where there are but a profile and places in lists', () => {
  expect(hasHistory(historyCounts(BARE))).toBe(false);
});

it.each([{ entries: [pointEntry()] }, { renewals: [renewal()] }, { deals: [sharedDeal()] }, { payments: [payment()] }])(
  'is one with %o',
  (more) => {
    const counts = historyCounts({ ...BARE, ...more });
    expect(hasHistory(counts)).toBe(true);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(1);
  },
);
