import { expect, it } from 'vitest';
import { makeBackup } from '../../../src/jobs/backup/make-backup.ts';
import { missingPictures } from '../../../src/jobs/backup/missing-pictures.ts';
import { readWhole } from '../../fixtures/backup-file.ts';
import { picture } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('tells those that are here from those that are nowhere', async () => {
  const from = testWorld();
  await from.database.ticketPictures.bulkAdd([
    picture({ id: 'here' }),
    picture({ id: 'empty-here' }),
    picture({ id: 'nowhere' }),
    picture({ id: 'deleted', deletedAt: 5 }),
  ]);
  const bare = await readWhole((await makeBackup(from, { pictures: false })).file);
  const to = testWorld();
  await to.database.ticketPictures.bulkAdd([
    picture({ id: 'here' }),
    picture({ id: 'empty-here', blob: new Blob([]) }),
  ]);
  expect(await missingPictures(to, bare)).toEqual({ here: 1, nowhere: 2 });
  expect(await missingPictures(to, await readWhole((await makeBackup(from)).file))).toEqual({ here: 0, nowhere: 0 });
});
