import { expect, it } from 'vitest';
import { addCertification } from '../../src/jobs/save-certification.ts';
import { saveMyName } from '../../src/jobs/save-my-name.ts';
import { readHolders } from '../../src/store/queries/certifications.ts';
import { certification } from '../fixtures/rows.ts';
import { testWorld } from '../fixtures/world.ts';

const names = async (world: ReturnType<typeof testWorld>) =>
  (await readHolders(world.database)).map(({ name, isMe }) => ({ name, isMe }));

it('names the user, before and after there is anything of theirs, and takes it back', async () => {
  const world = testWorld();
  await saveMyName(world, '  Ada Example ');
  expect(await names(world)).toEqual([{ name: 'Ada Example', isMe: true }]);
  const renamed = await saveMyName(world, 'Ada E. Example');
  expect(await names(world)).toEqual([{ name: 'Ada E. Example', isMe: true }]);
  if (renamed.kind === 'done') await renamed.undo();
  expect(await names(world)).toEqual([{ name: 'Ada Example', isMe: true }]);
});

it('lets a certification of that name be the user’s, however it is spelt', async () => {
  const world = testWorld();
  await saveMyName(world, 'Ada Example');
  const { id: _, holderId: __, ...fields } = certification();
  await addCertification(world, { ...fields, holder: { name: 'example ADA' } });
  expect(await names(world)).toEqual([{ name: 'Ada Example', isMe: true }]);
});
