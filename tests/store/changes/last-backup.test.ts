import { expect, it } from 'vitest';
import { noteBackup } from '../../../src/store/changes/last-backup.ts';
import { readLastBackup } from '../../../src/store/queries/last-backup.ts';
import { testWorld } from '../../fixtures/world.ts';

it('notes the latest one alone', async () => {
  const { database } = testWorld();
  await noteBackup(database, 5);
  await noteBackup(database, 9);
  expect(await database.settings.toArray()).toEqual([{ key: 'last-backup', value: 9 }]);
  expect(await readLastBackup(database)).toBe(9);
});
