import { expect, it } from 'vitest';
import { deleteAccount, saveAccount } from '../../../src/jobs/tickets/save-account.ts';
import { readAccounts } from '../../../src/store/queries/accounts.ts';
import { account } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('an account is added, changed, deleted and given back', async () => {
  const world = testWorld();
  const { hubId, name, subscription, seat, createdBeforeSeatRule, language, pdmEmail } = account();
  const fields = { hubId, name, subscription, seat, createdBeforeSeatRule, language, pdmEmail };
  await saveAccount(world, null, fields);
  const [added] = await readAccounts(world.database);
  if (added === undefined) throw new Error('It was not added.');
  expect(added).toMatchObject({ ...fields, revision: 1 });
  await saveAccount(world, added, { ...fields, seat: 'core' });
  const [changed] = await readAccounts(world.database);
  expect(changed).toMatchObject({ id: added.id, seat: 'core', revision: 2 });
  expect(await saveAccount(world, added, fields)).toEqual({ kind: 'changed-elsewhere' });
  const gone = await deleteAccount(world, changed ?? added);
  expect(await readAccounts(world.database)).toEqual([]);
  if (gone.kind !== 'done') throw new Error('It was not deleted.');
  await gone.undo();
  expect(await readAccounts(world.database)).toHaveLength(1);
});
