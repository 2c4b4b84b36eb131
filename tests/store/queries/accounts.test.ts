import { expect, it } from 'vitest';
import { readAccounts } from '../../../src/store/queries/accounts.ts';
import { account } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('gives the living accounts by name', async () => {
  const { database } = testWorld();
  await database.accounts.bulkAdd([
    account({ id: '1', name: 'Zed', hubId: '1' }),
    account({ id: '2', name: '', hubId: '22' }),
    account({ id: '3', name: '', hubId: '11' }),
    account({ id: '4', name: 'Gone', deletedAt: 1 }),
  ]);
  expect((await readAccounts(database)).map(({ id }) => id)).toEqual(['3', '2', '1']);
});
