import { expect, it } from 'vitest';
import { deleteEverything } from '../../../src/jobs/backup/delete-everything.ts';
import { makeBackup } from '../../../src/jobs/backup/make-backup.ts';
import { restoreBackup } from '../../../src/jobs/backup/restore-backup.ts';
import { readWhole } from '../../fixtures/backup-file.ts';
import { filledWorld, ownRows } from '../../fixtures/filled-world.ts';
import { testWorld } from '../../fixtures/world.ts';

it('leaves nothing, and a backup brings everything back', async () => {
  const world = await filledWorld();
  const own = await ownRows(world);
  const { file } = await makeBackup(world);
  await restoreBackup(world, await readWhole(file), 'replace');
  await deleteEverything(world);
  const left = (await indexedDB.databases()).filter(({ name }) => name?.startsWith(world.database.name));
  expect(left).toEqual([]);
  expect(world.browser).toMatchObject({ badge: null, tick: null, firstPaint: null });
  expect(world.browser.notifications.size).toBe(0);
  const fresh = testWorld();
  await restoreBackup(fresh, await readWhole(file), 'replace');
  expect(await ownRows(fresh)).toEqual(own);
});
