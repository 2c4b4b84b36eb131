// @vitest-environment happy-dom
import '../../fixtures/real-blobs.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { savePictureFile } from '../../../src/jobs/tickets/save-picture-file.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { savedFiles, watchSavedFiles } from '../../fixtures/saved-files.ts';
import { testWorld } from '../../fixtures/world.ts';

beforeEach(watchSavedFiles);
afterEach(() => vi.restoreAllMocks());

it('saves a picture under its name and by what it is', async () => {
  const world = testWorld();
  await world.database.ticketPictures.add(picture({ name: 'con: a?.png', kind: 'image/webp' }));
  expect(await savePictureFile(world, 'p-1')).toBe('saved');
  const [file] = savedFiles();
  expect(file).toMatchObject({ name: 'con a.webp', type: 'image/webp' });
  expect(await file?.text()).toBe('pixels');
});

it('saves nothing of one that cannot be read', async () => {
  expect(await savePictureFile(testWorld(), 'none')).toBe('unreadable');
  expect(savedFiles()).toEqual([]);
});
