import { expect, it } from 'vitest';
import { pointsIfLost, readPointsBasis } from '../../../../src/jobs/partner/renewals/points-if-lost.ts';
import { client, ledgerWorld, pointEntry } from '../../../fixtures/ledger-rows.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';

it('counts what the client has on the day of its renewal', async () => {
  const world = await ledgerWorld({
    clients: [client({ id: 'acme' })],
    pointEntries: [pointEntry({ clientId: 'acme', managedFrom: '2026-03-02', otherPartners: 2 })],
  });
  const renewals = [
    renewal({ id: 'soon', renewsOn: '2026-12-01' }),
    renewal({ id: 'later', renewsOn: '2027-12-01' }),
    renewal({ id: 'gone', clientId: 'nobody' }),
  ];
  const found = await pointsIfLost(await readPointsBasis(world.database), renewals, () => undefined);
  expect(Object.fromEntries(found)).toEqual({ soon: '53.33', later: '3.33', gone: '0.00' });
});
