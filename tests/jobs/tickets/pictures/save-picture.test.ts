import { beforeEach, describe, expect, it } from 'vitest';
import { PICTURE_LIMITS } from '../../../../src/domain/tickets/pictures/picture-limits.ts';
import { saveCapture, saveEditedPicture } from '../../../../src/jobs/tickets/pictures/save-picture.ts';
import { type KeptCapture, readWaitingCaptures } from '../../../../src/store/queries/waiting-captures.ts';
import { readWholePictures } from '../../../../src/store/queries/whole-pictures.ts';
import { onFullDisk } from '../../../fixtures/full-disk.ts';
import { edits, foundMark, keepTicket, mark, picture } from '../../../fixtures/picture-rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

const CAPTURE: KeptCapture = {
  picture: new Blob(['everything'], { type: 'image/png' }),
  title: 'Contacts',
  width: 800,
  height: 600,
  edits: edits(foundMark('a'), foundMark('a', { id: 'a-1', y: 60 }), foundMark('b', { dropped: true })),
  search: 'whole',
};
const MASKED = { name: 'Contacts, masked', edits: CAPTURE.edits, original: null };
const WITH_ORIGINAL = { ...MASKED, original: { name: 'Contacts (original)' } };
let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await keepTicket(world);
});

const kept = () => readWholePictures(world.database, 't-1');
const everythingKept = async () => {
  const rows = await world.database.ticketPictures.toArray();
  const drafts = (await world.database.drafts.toArray()).map(({ value }) => value as Partial<KeptCapture>);
  return Promise.all(
    [...rows.map(({ blob }) => blob), ...drafts.flatMap(({ picture: blob }) => blob ?? [])].map((blob) => blob.text()),
  );
};

async function waitingCapture() {
  await world.database.drafts.add({ key: 'capture|1', value: CAPTURE, updatedAt: 1 });
  const [capture] = await readWaitingCaptures(world.database);
  if (capture === undefined) throw new Error('Nothing waits');
  return capture;
}

describe('saveCapture', () => {
  it('keeps what was drawn and nothing of what it was drawn over', async () => {
    const outcome = await saveCapture(world, 't-1', await waitingCapture(), MASKED);
    expect(outcome.kind).toBe('done');
    expect(await kept()).toMatchObject([{ name: 'Contacts, masked', redactions: 1, kind: 'image/png', order: 0 }]);
    expect((await everythingKept()).join()).not.toContain('everything');
    const [plan] = world.browser.painted;
    expect(plan?.steps.map(({ draw }) => draw)).toEqual(['picture', 'mask', 'mask']);
    expect(await readWaitingCaptures(world.database)).toEqual([]);
  });

  it('keeps the original too when asked, without masks, behind it', async () => {
    await saveCapture(world, 't-1', await waitingCapture(), WITH_ORIGINAL);
    expect((await kept()).map(({ name, redactions, order }) => [name, redactions, order])).toEqual([
      ['Contacts, masked', 1, 0],
      ['Contacts (original)', 0, 1],
    ]);
    expect(world.browser.painted.at(-1)?.steps).toHaveLength(1);
  });

  it('waits on when it was not kept', async () => {
    const capture = await waitingCapture();
    world.browser.decoded = null;
    expect(await saveCapture(world, 't-1', capture, MASKED)).toEqual({ kind: 'unreadable' });
    world.browser.decoded = { width: 800, height: 600 };
    expect(await saveCapture(world, 'none', capture, MASKED)).toEqual({ kind: 'gone' });
    const seen: unknown[] = [];
    await onFullDisk({ from: 1, how: 'throws' }, async () =>
      seen.push(await saveCapture(world, 't-1', capture, MASKED)),
    );
    expect(seen).toEqual([{ kind: 'disk-full' }]);
    expect(await readWaitingCaptures(world.database)).toHaveLength(1);
    expect(await kept()).toEqual([]);
  });

  it('leaves room for both or takes none', async () => {
    const rows = Array.from({ length: PICTURE_LIMITS.perTicket - 1 }, (_, index) => picture({ id: `p-${index}` }));
    await world.database.ticketPictures.bulkAdd(rows);
    const capture = await waitingCapture();
    expect(await saveCapture(world, 't-1', capture, WITH_ORIGINAL)).toEqual({ kind: 'too-many' });
    expect((await saveCapture(world, 't-1', capture, MASKED)).kind).toBe('done');
  });
});

describe('saveEditedPicture', () => {
  const EDITS = { name: 'Contacts', edits: edits(mark()), original: null };

  beforeEach(async () => {
    await world.database.ticketPictures.add(picture({ redactions: 2, blob: new Blob(['everything']) }));
  });

  it('puts what was drawn in the place of what was there', async () => {
    expect((await saveEditedPicture(world, picture({ redactions: 2 }), EDITS)).kind).toBe('done');
    expect(await kept()).toMatchObject([{ id: 'p-1', revision: 2, redactions: 3 }]);
    expect((await everythingKept()).join()).not.toContain('everything');
  });

  it('takes that back from what this page still knows', async () => {
    const [row] = await kept();
    const outcome = await saveEditedPicture(world, row ?? picture(), EDITS);
    if (outcome.kind !== 'done') throw new Error(`It was ${outcome.kind}`);
    await outcome.undo();
    expect(await everythingKept()).toEqual(['everything']);
  });

  it('keeps the original as a picture of its own when asked', async () => {
    const [row] = await kept();
    await saveEditedPicture(world, row ?? picture(), { ...EDITS, original: { name: 'Before' } });
    const rows = await kept();
    expect(rows.map(({ name, redactions, order, revision }) => [name, redactions, order, revision])).toEqual([
      ['Contacts', 3, 0, 2],
      ['Before', 2, 1, 1],
    ]);
    expect(await rows[1]?.blob.text()).toBe('everything');
  });

  it('refuses when it was changed elsewhere, cannot be read, or has no room for the original', async () => {
    expect(await saveEditedPicture(world, picture({ revision: 4 }), EDITS)).toEqual({ kind: 'changed-elsewhere' });
    world.browser.decoded = null;
    expect(await saveEditedPicture(world, picture(), EDITS)).toEqual({ kind: 'unreadable' });
    const rows = Array.from({ length: PICTURE_LIMITS.perTicket - 1 }, (_, index) => picture({ id: `q-${index}` }));
    await world.database.ticketPictures.bulkAdd(rows);
    expect(await saveEditedPicture(world, picture(), { ...EDITS, original: { name: 'Before' } })).toEqual({
      kind: 'too-many',
    });
    expect(await world.database.ticketPictures.get('p-1')).toMatchObject({ revision: 1 });
  });
});
