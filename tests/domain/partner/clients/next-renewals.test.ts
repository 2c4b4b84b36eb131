import { expect, it } from 'vitest';
import { nextRenewals } from '../../../../src/domain/partner/clients/next-renewals.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';

it('is the first open one of each client, long due or not', () => {
  const next = nextRenewals([
    renewal({ id: '1', renewsOn: '2027-05-01' }),
    renewal({ id: '2', renewsOn: '2025-01-01' }),
    renewal({ id: '3', renewsOn: '2024-01-01', outcome: 'renewed' }),
    renewal({ id: '4', renewsOn: '2023-01-01', deletedAt: 1 }),
    renewal({ id: '5', clientId: 'lost', outcome: 'lost' }),
  ]);
  expect([...next]).toEqual([['acme', '2025-01-01']]);
});
