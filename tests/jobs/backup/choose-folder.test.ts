import { expect, it } from 'vitest';
import { allowCopies, changeCopies, chooseCopyFolder, stopCopies } from '../../../src/jobs/backup/choose-folder.ts';
import { keepFolderCopy } from '../../../src/jobs/backup/keep-folder-copy.ts';
import { readCopyFolder } from '../../../src/store/queries/copy-folder.ts';
import { folderWorld, keptFolder } from '../../fixtures/folder-world.ts';
import { testFolder, testWorld } from '../../fixtures/world.ts';

it('is kept with what holds for the first one', async () => {
  const { world } = await folderWorld();
  const { folder, keeping } = await keptFolder(world);
  expect(folder.name).toBe('Backups');
  expect(keeping).toMatchObject({ keep: 7, pictures: true, copies: [], checkedAt: null });
});

it.each(['cancelled', 'refused'] as const)('is none where the choice is %s', async (kind) => {
  const world = testWorld();
  if (kind === 'refused') {
    world.browser.nextFolder = testFolder(world.browser);
    world.browser.nextFolder.answer = 'denied';
  }
  expect(await chooseCopyFolder(world)).toEqual({ kind });
  expect(await readCopyFolder(world.safe)).toBeNull();
});

it('takes over what was chosen before, and counts the copies of the same folder on', async () => {
  const { world } = await folderWorld();
  await keepFolderCopy(world, { asked: true });
  await changeCopies(world, { keep: 3 });
  await chooseCopyFolder(world);
  expect((await keptFolder(world)).keeping).toMatchObject({ keep: 3, copies: [{ lost: 0 }] });
  world.browser.nextFolder = testFolder(world.browser, 'Other');
  const outcome = await chooseCopyFolder(world);
  expect(outcome).toMatchObject({ kind: 'done', folder: 'Other' });
  expect(await keptFolder(world)).toMatchObject({ folder: { name: 'Other' }, keeping: { keep: 3, copies: [] } });
  if (outcome.kind === 'done') await outcome.undo();
  expect(await keptFolder(world)).toMatchObject({ folder: { name: 'Backups' }, keeping: { copies: [{ lost: 0 }] } });
});

it('is stopped, and goes on where that is taken back', async () => {
  const { world, folder } = await folderWorld();
  await keepFolderCopy(world, { asked: true });
  const before = await keptFolder(world);
  const stopped = await stopCopies(world);
  expect(await readCopyFolder(world.safe)).toBeNull();
  expect(folder.files.size).toBe(1);
  expect(await keepFolderCopy(world, { asked: true })).toEqual({ kind: 'no-folder' });
  if (stopped.kind === 'done') await stopped.undo();
  expect(await keptFolder(world)).toEqual(before);
});

it('changes what is kept, and back', async () => {
  const { world } = await folderWorld();
  const changed = await changeCopies(world, { keep: 2 });
  await changeCopies(world, { pictures: false });
  expect((await keptFolder(world)).keeping).toMatchObject({ keep: 2, pictures: false });
  if (changed.kind === 'done') await changed.undo();
  expect((await keptFolder(world)).keeping).toMatchObject({ keep: 7, pictures: true });
  await stopCopies(world);
  expect(await changeCopies(world, { keep: 5 })).toEqual({ kind: 'gone' });
});

it('asks to be let in again', async () => {
  const { world, folder } = await folderWorld();
  Object.assign(folder, { permission: 'prompt', answer: 'denied' });
  expect(await allowCopies(world)).toBe('refused');
  folder.answer = 'granted';
  expect(await allowCopies(world)).toBe('allowed');
  await stopCopies(world);
  expect(await allowCopies(world)).toBe('refused');
});
