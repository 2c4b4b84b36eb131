import { beforeEach, describe, expect, it } from 'vitest';
import { PICTURE_LIMITS } from '../../../../src/domain/tickets/pictures/picture-limits.ts';
import { importPictures, nextOrder } from '../../../../src/jobs/tickets/pictures/import-pictures.ts';
import { readWholePictures } from '../../../../src/store/queries/whole-pictures.ts';
import { onFullDisk } from '../../../fixtures/full-disk.ts';
import { ascii, jpegBytes, pngBytes } from '../../../fixtures/picture-bytes.ts';
import { keepTicket, picture } from '../../../fixtures/picture-rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await keepTicket(world);
});

const file = (name: string, bytes: Uint8Array<ArrayBuffer>) => new File([bytes], name, { type: 'image/png' });
const kept = () => readWholePictures(world.database, 't-1');

describe('importPictures', () => {
  it('draws each picture anew, so that nothing of its file but what it shows is kept', async () => {
    const { refused, added, outcome } = await importPictures(world, 't-1', [
      file('a.png', pngBytes(800, 600)),
      file('really-a-jpeg.png', jpegBytes(800, 600)),
    ]);
    expect({ refused, added, kind: outcome?.kind }).toEqual({ refused: [], added: 2, kind: 'done' });
    const rows = await kept();
    expect(rows.map(({ name, kind, order, redactions }) => ({ name, kind, order, redactions }))).toEqual([
      { name: 'a.png', kind: 'image/png', order: 0, redactions: 0 },
      { name: 'really-a-jpeg.png', kind: 'image/jpeg', order: 1, redactions: 0 },
    ]);
    // What the test browser drew, and not the file.
    expect(JSON.parse((await rows[0]?.blob.text()) ?? '')).toMatchObject({ width: 800, height: 600 });
    expect(rows[0]?.bytes).toBe(rows[0]?.blob.size);
  });

  it('takes the size that the picture has once it is turned as its camera noted', async () => {
    world.browser.decoded = { width: 600, height: 800 };
    await importPictures(world, 't-1', [file('a.jpg', jpegBytes(800, 600))]);
    expect(await kept()).toMatchObject([{ width: 600, height: 800 }]);
  });

  it('tells each file that is none, and takes the others', async () => {
    const { refused, added } = await importPictures(world, 't-1', [
      file('empty.png', new Uint8Array()),
      file('drawing.svg', Uint8Array.from(ascii('<svg onload="alert(1)"/>'))),
      file('setup.png', Uint8Array.from(ascii('MZ this is a program'))),
      file('huge.png', pngBytes(10_000, 10_000)),
      file('cut.png', pngBytes(8, 8).slice(0, 20)),
      file('good.png', pngBytes(8, 8)),
    ]);
    expect(refused.map(({ name, refusal }) => `${name} ${refusal.reason}`)).toEqual([
      'empty.png empty',
      'drawing.svg svg',
      'setup.png not-a-picture',
      'huge.png too-many-pixels',
      'cut.png broken',
    ]);
    expect(added).toBe(1);
    expect((await kept()).map(({ name }) => name)).toEqual(['good.png']);
  });

  it('reads nothing of a file that is too large', async () => {
    const large = file('large.png', pngBytes(8, 8));
    Object.defineProperty(large, 'size', { value: PICTURE_LIMITS.bytes + 1 });
    Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) });
    const { refused, outcome } = await importPictures(world, 't-1', [large]);
    expect(refused).toEqual([
      { name: 'large.png', refusal: { reason: 'too-many-bytes', bytes: PICTURE_LIMITS.bytes + 1 } },
    ]);
    expect(outcome).toBeNull();
  });

  it('tells one that the browser cannot decode', async () => {
    world.browser.decoded = null;
    const { refused } = await importPictures(world, 't-1', [file('a.png', pngBytes(8, 8))]);
    expect(refused).toEqual([{ name: 'a.png', refusal: { reason: 'undecodable' } }]);
  });

  it('fills a ticket up and no further, broken pictures counted', async () => {
    const rows = Array.from({ length: PICTURE_LIMITS.perTicket - 1 }, (_, index) => picture({ id: `p-${index}` }));
    await world.database.ticketPictures.bulkAdd(rows);
    const two = [file('a.png', pngBytes(8, 8)), file('b.png', pngBytes(8, 8))];
    const { refused, added } = await importPictures(world, 't-1', two);
    expect(added).toBe(1);
    expect(refused).toEqual([{ name: 'b.png', refusal: { reason: 'too-many' } }]);
  });

  it('takes all of them back at once', async () => {
    const two = [file('a.png', pngBytes(8, 8)), file('b.png', pngBytes(8, 8))];
    const { outcome } = await importPictures(world, 't-1', two);
    if (outcome?.kind !== 'done') throw new Error('It was not done');
    await outcome.undo();
    expect(await kept()).toEqual([]);
  });

  it.each(['throws', 'aborts'] as const)('drops the picture and keeps the text on a full disk that %s', async (how) => {
    const before = await world.database.tickets.toArray();
    const seen: unknown[] = [];
    await onFullDisk({ from: 1, how }, async () => {
      seen.push(await importPictures(world, 't-1', [file('a.png', pngBytes(8, 8))]));
    });
    expect(seen).toEqual([{ refused: [], added: 0, outcome: { kind: 'disk-full' } }]);
    expect(await kept()).toEqual([]);
    expect(await world.database.tickets.toArray()).toEqual(before);
  });
});

it('puts a new picture behind all others', () => {
  const { blob: _, ...meta } = picture({ order: 7 });
  expect(nextOrder([])).toBe(0);
  expect(
    nextOrder([
      { kind: 'picture', id: 'p-1', meta },
      { kind: 'broken', id: 'p-2' },
    ]),
  ).toBe(8);
});
