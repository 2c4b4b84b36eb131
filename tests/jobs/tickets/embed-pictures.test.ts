import { expect, it } from 'vitest';
import { embedPictures } from '../../../src/jobs/tickets/embed-pictures.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('makes addresses that hold the pictures, in their order, without broken ones', async () => {
  const world = testWorld();
  await world.database.ticketPictures.bulkAdd([
    picture({ id: 'p-2', order: 1, name: 'Deals', kind: 'image/jpeg', blob: new Blob([new Uint8Array([255, 0])]) }),
    picture({ blob: new Blob(['abc']) }),
    picture({ id: 'p-3', order: 2, blob: new Blob([]) }),
  ]);
  expect(await embedPictures(world, 't-1')).toEqual([
    { name: 'Contacts', width: 800, height: 600, data: 'data:image/png;base64,YWJj' },
    { name: 'Deals', width: 800, height: 600, data: 'data:image/jpeg;base64,/wA=' },
  ]);
});
