import { expect, it } from 'vitest';
import { newKeeping } from '../../../src/domain/backup/folder-copy.ts';
import { changeKeeping, replaceCopyFolder } from '../../../src/store/changes/copy-folder.ts';
import { readCopyFolder } from '../../../src/store/queries/copy-folder.ts';
import { testWorld } from '../../fixtures/world.ts';

const chosen = (at: number) => ({ folder: { name: `F${at}` }, keeping: newKeeping(at, { keep: 7, pictures: true }) });

it('takes the place of another one and gives it back', async () => {
  const { safe } = testWorld();
  expect(await replaceCopyFolder(safe, chosen(1))).toBeNull();
  expect(await replaceCopyFolder(safe, chosen(2))).toEqual(chosen(1));
  expect(await replaceCopyFolder(safe, null)).toEqual(chosen(2));
  expect(await readCopyFolder(safe)).toBeNull();
});

it('is changed only as long as it is the chosen one', async () => {
  const { safe } = testWorld();
  await replaceCopyFolder(safe, chosen(1));
  const keeping = await changeKeeping(safe, { chosenAt: 1 }, (now) => ({ ...now, keep: 2 }));
  expect(keeping?.keep).toBe(2);
  expect((await readCopyFolder(safe))?.keeping.keep).toBe(2);
  await replaceCopyFolder(safe, chosen(3));
  expect(await changeKeeping(safe, { chosenAt: 1 }, (now) => ({ ...now, keep: 9 }))).toBeNull();
  expect(await readCopyFolder(safe)).toEqual(chosen(3));
  await replaceCopyFolder(safe, null);
  expect(await changeKeeping(safe, { chosenAt: 3 }, (now) => now)).toBeNull();
});
