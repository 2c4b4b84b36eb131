import { expect, it } from 'vitest';
import { buried } from '../../../src/domain/row.ts';
import { readAllProfiles, readByIds, readKeptRows } from '../../../src/store/queries/partner-import.ts';
import { clientProfile, payment, renewal, sharedDeal } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('reads the living rows of a kind, however many', async () => {
  const { database } = testWorld();
  const many = Array.from({ length: 2_001 }, (_, index) => renewal({ id: `r-${index}` }));
  await database.renewals.bulkAdd([...many, buried(renewal({ id: 'gone' }), 1)]);
  const won = sharedDeal({ stage: 'won', closedOn: '2026-11-01', entryIds: ['e-1'] });
  await database.sharedDeals.bulkAdd([won, sharedDeal({ id: 'd-2' })]);
  await database.commissionPayments.add(payment({ clientId: null }));
  expect(await readKeptRows(database, 'renewals')).toHaveLength(2_001);
  expect((await readKeptRows(database, 'shared')).map(({ id, entered }) => [id, entered])).toEqual([
    ['d-1', true],
    ['d-2', false],
  ]);
  expect(await readKeptRows(database, 'payments')).toMatchObject([{ clientId: null, values: { quarter: '2026-Q2' } }]);
  expect(await readKeptRows(database, 'clients')).toEqual([]);
  expect((await readByIds(database.renewals, ['r-5', 'gone', 'never'])).map(({ id }) => id)).toEqual(['r-5']);
});

it('reads profiles with those that were deleted', async () => {
  const { database } = testWorld();
  const rows = [clientProfile(), buried(clientProfile({ id: 'edo' }), 1)];
  await database.clientProfiles.bulkAdd(rows);
  expect(await readAllProfiles(database)).toEqual(rows);
});
