import { expect, it } from 'vitest';
import {
  addToClientList,
  deleteClientList,
  makeClientList,
  renameClientList,
} from '../../../../src/jobs/partner/reports/keep-client-list.ts';
import { readClientLists } from '../../../../src/store/queries/saved-reports.ts';
import { testWorld } from '../../../fixtures/world.ts';

it('keeps clients together, each once, in the order in which they were put there', async () => {
  const world = testWorld();
  const lists = async () => (await readClientLists(world.database)).map(({ name, clientIds }) => [name, clientIds]);
  const kept = async () => {
    const [list] = await readClientLists(world.database);
    if (list === undefined) throw new Error('It was kept.');
    return list;
  };
  await makeClientList(world, 'To call', ['b', 'a', 'b']);
  expect(await lists()).toEqual([['To call', ['b', 'a']]]);
  const added = await addToClientList(world, await kept(), ['c', 'a']);
  expect(await lists()).toEqual([['To call', ['b', 'a', 'c']]]);
  if (added.kind === 'done') await added.undo();
  expect(await lists()).toEqual([['To call', ['b', 'a']]]);
  await renameClientList(world, await kept(), 'Called');
  const deleted = await deleteClientList(world, await kept());
  expect(await lists()).toEqual([]);
  if (deleted.kind === 'done') await deleted.undo();
  expect(await lists()).toEqual([['Called', ['b', 'a']]]);
});
