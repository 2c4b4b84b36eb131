import { expect, it } from 'vitest';
import { type KeptCapture, readWaitingCaptures } from '../../../src/store/queries/waiting-captures.ts';
import { edits, foundMark } from '../../fixtures/picture-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const CAPTURE: KeptCapture = {
  picture: new Blob(['pixels'], { type: 'image/png' }),
  title: 'Contacts',
  width: 800,
  height: 600,
  edits: edits(foundMark('a')),
  search: 'whole',
};

it('reads what waits, the latest first', async () => {
  const { database } = testWorld();
  await database.drafts.bulkAdd([
    { key: 'capture|1', value: CAPTURE, updatedAt: 1 },
    { key: 'capture|2', value: { ...CAPTURE, title: 'Deals' }, updatedAt: 2 },
    { key: 'captured', value: CAPTURE, updatedAt: 3 },
  ]);
  const captures = await readWaitingCaptures(database);
  expect(captures.map(({ key, title, takenAt }) => [key, title, takenAt])).toEqual([
    ['capture|2', 'Deals', 2],
    ['capture|1', 'Contacts', 1],
  ]);
  expect(await captures[0]?.picture.text()).toBe('pixels');
  expect(captures[0]?.edits).toEqual(CAPTURE.edits);
});

it.each([
  ['nothing', null],
  ['no picture', { ...CAPTURE, picture: 'pixels' }],
  ['no size', { ...CAPTURE, width: undefined }],
  ['no title', { ...CAPTURE, title: 7 }],
  ['no search', { ...CAPTURE, search: 7 }],
  ['edits of another shape', { ...CAPTURE, edits: { marks: [] } }],
])('passes over a draft with %s', async (_, value) => {
  const { database } = testWorld();
  await database.drafts.add({ key: 'capture|1', value, updatedAt: 1 });
  expect(await readWaitingCaptures(database)).toEqual([]);
});
