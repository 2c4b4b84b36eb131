import { expect, it } from 'vitest';
import { revised } from '../../../src/domain/row.ts';
import { changeRows } from '../../../src/store/changes/change-rows.ts';
import { keepRows } from '../../../src/store/changes/kept-rows.ts';
import { client } from '../../fixtures/ledger.ts';
import { testWorld } from '../../fixtures/world.ts';

it('runs over its tables and the history, and undoes both when it fails', async () => {
  const { database } = testWorld();
  const { clients, history } = database;
  await clients.add(client());
  const change = () => keepRows(clients, [revised(client(), { name: 'Other' }, 5)]);
  await expect(
    changeRows(database, [clients, history], async () => {
      await change();
      throw new RangeError('Too late');
    }),
  ).rejects.toThrow('Too late');
  expect([await clients.toArray(), await history.count()]).toEqual([[client()], 0]);
  await changeRows(database, [clients], change);
  expect(await history.toArray()).toMatchObject([{ change: 1, table: 'clients', before: client() }]);
});
