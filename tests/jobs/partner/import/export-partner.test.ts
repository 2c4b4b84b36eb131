// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { changePartner } from '../../../../src/jobs/change-partner.ts';
import { exportPartner } from '../../../../src/jobs/partner/import/export-partner.ts';
import { client } from '../../../fixtures/ledger.ts';
import { partnerRowsIn } from '../../../fixtures/partner-import.ts';
import { clientProfile, payment, renewal, sharedDeal } from '../../../fixtures/partner-rows.ts';
import { savedFiles, watchSavedFiles } from '../../../fixtures/saved-files.ts';
import { testWorld } from '../../../fixtures/world.ts';

beforeEach(watchSavedFiles);

it.each([
  ['clients', 1],
  ['renewals', 1],
  ['shared', 1],
  ['payments', 2],
] as const)('saves all %s by client, and the import knows every row of the file', async (kind, rows) => {
  const world = testWorld();
  await changePartner(world, {
    clientProfiles: [clientProfile({ hubId: '12', mrr: { minor: 5_000, currency: 'EUR' } })],
    renewals: [renewal({ mrrChange: { minor: -5, currency: 'USD' } })],
    sharedDeals: [sharedDeal({ name: '=One' })],
    commissionPayments: [payment(), payment({ id: 'pay-2', clientId: null, paidOn: null })],
    ledger: { clients: [client()] },
  });
  expect(await exportPartner(world, kind)).toBe(rows);
  const [file] = savedFiles();
  expect(file?.name).toBe(`partner-companion-${kind}-2026-11-22.csv`);
  const { rows: found } = await partnerRowsIn((await file?.text()) ?? '', { world });
  expect(found.map(({ kind: one, state }) => [one, state])).toEqual(
    Array.from({ length: rows }, () => [kind, 'known']),
  );
});

it('saves the headings where nothing is kept', async () => {
  expect(await exportPartner(testWorld(), 'payments')).toBe(0);
  expect(await savedFiles()[0]?.text()).toMatch(/Client,Hub ID,Quarter,Amount,Currency,Paid on,Notes\r\n$/);
});
