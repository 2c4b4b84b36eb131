import { beforeEach, expect, it } from 'vitest';
import {
  addClientList,
  addToClientList,
  deleteClientList,
  renameClientList,
  takeFromClientList,
} from '../../../../src/jobs/partner/clients/save-client-list.ts';
import { readClientLists } from '../../../../src/store/queries/saved-reports.ts';
import { clientList } from '../../../fixtures/partner-rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

let world: TestWorld;
const LIST = clientList({ clientIds: ['a', 'b'] });
const lists = async () => (await readClientLists(world.database)).map(({ name, clientIds }) => ({ name, clientIds }));

beforeEach(async () => {
  world = testWorld();
  await world.database.clientLists.add(LIST);
});

it('makes a list, each client once', async () => {
  const outcome = await addClientList(world, 'New', ['c', 'c', 'a']);
  expect(outcome.added).toBe(2);
  expect(await lists()).toEqual([
    { name: 'New', clientIds: ['c', 'a'] },
    { name: 'To call', clientIds: ['a', 'b'] },
  ]);
});

it('adds those that are not in it, and takes out', async () => {
  expect(await addToClientList(world, LIST, ['b', 'c'])).toMatchObject({ kind: 'done', added: 1, id: LIST.id });
  expect(await lists()).toEqual([{ name: 'To call', clientIds: ['a', 'b', 'c'] }]);
  const [kept] = await readClientLists(world.database);
  if (kept === undefined) throw new Error('The list is not there.');
  await takeFromClientList(world, kept, ['a', 'c']);
  expect(await lists()).toEqual([{ name: 'To call', clientIds: ['b'] }]);
});

it('renames and deletes, and takes it back', async () => {
  await renameClientList(world, LIST, 'Later');
  expect(await lists()).toEqual([{ name: 'Later', clientIds: ['a', 'b'] }]);
  expect(await deleteClientList(world, LIST)).toEqual({ kind: 'changed-elsewhere' });
  const [kept] = await readClientLists(world.database);
  if (kept === undefined) throw new Error('The list is not there.');
  const outcome = await deleteClientList(world, kept);
  expect(await lists()).toEqual([]);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  await outcome.undo();
  expect(await lists()).toHaveLength(1);
});
