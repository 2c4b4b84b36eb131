import { expect, it } from 'vitest';
import { newKeeping } from '../../../src/domain/backup/folder-copy.ts';
import { COPY_FOLDER, readCopyFolder } from '../../../src/store/queries/copy-folder.ts';
import { testWorld } from '../../fixtures/world.ts';

it('is none before one is chosen, and comes back as it was given', async () => {
  const { safe } = testWorld();
  expect(await readCopyFolder(safe)).toBeNull();
  const value = { folder: { name: 'Backups', index: 0 }, keeping: newKeeping(5, { keep: 7, pictures: true }) };
  await safe.things.put({ key: COPY_FOLDER, value });
  expect(await readCopyFolder(safe)).toEqual(value);
});
