import { expect, it } from 'vitest';
import { buried, revised } from '../../../src/domain/row.ts';
import { asKeptNow } from '../../../src/store/changes/as-kept-now.ts';
import { client } from '../../fixtures/ledger.ts';
import { testWorld } from '../../fixtures/world.ts';

const FIRST = client();
const AFTER = revised(FIRST, { name: 'Acme' }, 1);

it.each([
  ['as the change left it', AFTER, AFTER],
  ['changed and taken back since', { ...AFTER, revision: 4, updatedAt: 9 }, { ...AFTER, revision: 4, updatedAt: 9 }],
  ['changed since', revised(AFTER, { name: 'Other' }, 2), AFTER],
  ['deleted since', buried(AFTER, 2), AFTER],
])('takes a row for the change’s own unless it says something else: %s', async (_case, kept, after) => {
  const { database } = testWorld();
  await database.clients.put(kept);
  expect(await asKeptNow(database.clients, [{ before: FIRST, after: AFTER }])).toEqual([{ before: FIRST, after }]);
});

it('leaves a row that is not kept', async () => {
  const changes = [{ before: undefined, after: FIRST }];
  expect(await asKeptNow(testWorld().database.clients, changes)).toEqual(changes);
});
