import { expect, it } from 'vitest';
import { pictureEditsKey } from '../../../src/domain/tickets/pictures/picture-edits-key.ts';
import { readPictureEdits } from '../../../src/store/queries/picture-edits.ts';
import { edits, mark } from '../../fixtures/picture-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('keeps the edits of each revision by itself', () => {
  expect(pictureEditsKey('p-1', 2)).toBe('picture-edits|p-1|2');
  expect(pictureEditsKey('p-1', 12).startsWith(pictureEditsKey('p-1', ''))).toBe(true);
  expect(pictureEditsKey('p-10', 1).startsWith(pictureEditsKey('p-1', ''))).toBe(false);
});

it('reads what was kept, and nothing of another shape', async () => {
  const { database } = testWorld();
  const kept = { edits: edits(mark()), name: 'Contacts', keepOriginal: false };
  await database.drafts.bulkAdd([
    { key: 'picture-edits|p-1|1', value: kept, updatedAt: 1 },
    { key: 'picture-edits|p-2|1', value: { ...kept, edits: [] }, updatedAt: 1 },
  ]);
  expect(await readPictureEdits(database, 'picture-edits|p-1|1')).toEqual(kept);
  expect(await readPictureEdits(database, 'picture-edits|p-2|1')).toBeNull();
  expect(await readPictureEdits(database, 'picture-edits|p-3|1')).toBeNull();
});
