import { expect, it } from 'vitest';
import { noteBackup } from '../../../src/store/changes/last-backup.ts';
import { readLastBackup } from '../../../src/store/queries/last-backup.ts';
import { testWorld } from '../../fixtures/world.ts';

it('knows none before the first', async () => {
  const { database } = testWorld();
  expect(await readLastBackup(database)).toBeNull();
  await database.settings.put({ key: 'last-backup', value: 'soon' });
  expect(await readLastBackup(database)).toBeNull();
  await noteBackup(database, 5);
  expect(await readLastBackup(database)).toBe(5);
});
