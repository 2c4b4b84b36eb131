import { expect, it } from 'vitest';
import { makeBackup } from '../../../src/jobs/backup/make-backup.ts';
import { pruneCopies } from '../../../src/jobs/backup/prune-copies.ts';
import { changeKeeping } from '../../../src/store/changes/copy-folder.ts';
import { folderWorld, keptFolder } from '../../fixtures/folder-world.ts';

async function prepared() {
  const { world, folder } = await folderWorld();
  const { file, head } = await makeBackup(world);
  const copy = (name: string) => ({ name, at: 1, bytes: file.size, sha256: head.sha256, lost: 0 });
  const kept = await keptFolder(world);
  const names = ['new.json', 'old.json', 'replaced.json', 'away.json'];
  await changeKeeping(world.safe, kept.keeping, (now) => ({
    ...now,
    keep: 1,
    copies: names.map(copy),
    begun: ['half.json', 'whole.json', 'theirs.json'].map(copy),
  }));
  for (const name of ['new.json', 'old.json', 'whole.json']) folder.files.set(name, file);
  for (const name of ['replaced.json', 'theirs.json', 'holiday.json']) folder.files.set(name, new Blob(['A letter']));
  folder.files.set('half.json', new Blob([]));
  return { world, folder, kept };
}

it('removes what is too much and what was never finished, and nobody else’s files', async () => {
  const { world, folder, kept } = await prepared();
  await pruneCopies(world, kept.folder, kept.keeping.chosenAt);
  expect([...folder.files.keys()].sort()).toEqual(['holiday.json', 'new.json', 'replaced.json', 'theirs.json']);
  const { copies, begun } = (await keptFolder(world)).keeping;
  expect([copies.map(({ name }) => name), begun]).toEqual([['new.json'], []]);
});

it('puts off what it cannot look at', async () => {
  const { world, folder, kept } = await prepared();
  const before = await keptFolder(world);
  folder.permission = 'prompt';
  await pruneCopies(world, kept.folder, kept.keeping.chosenAt);
  expect(await keptFolder(world)).toEqual(before);
  expect(folder.files.size).toBe(7);
});

it('leaves alone a folder that is no longer the chosen one', async () => {
  const { world, folder, kept } = await prepared();
  await pruneCopies(world, kept.folder, kept.keeping.chosenAt - 1);
  expect(folder.files.size).toBe(7);
});
