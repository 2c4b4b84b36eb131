import { expect, it } from 'vitest';
import { backupSizes } from '../../../src/jobs/backup/backup-sizes.ts';
import { makeBackup } from '../../../src/jobs/backup/make-backup.ts';
import { filledWorld } from '../../fixtures/filled-world.ts';
import { picture } from '../../fixtures/ticket-rows.ts';

it('is what the files come to', async () => {
  const world = await filledWorld();
  await world.database.ticketPictures.add(picture({ id: 'large', blob: new Blob(['x'.repeat(100_000)]) }));
  const { whole, bare } = await backupSizes(world);
  expect(bare).toBe((await makeBackup(world, { pictures: false })).file.size);
  const exact = (await makeBackup(world)).file.size;
  // But for the names of the fields.
  expect(Math.abs(exact - whole)).toBeLessThan(500);
  expect(whole - bare).toBeGreaterThan(130_000);
});
