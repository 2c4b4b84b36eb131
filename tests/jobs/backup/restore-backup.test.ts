import { describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../../src/jobs/backup/make-backup.ts';
import { readBackup } from '../../../src/jobs/backup/read-backup.ts';
import { forecastRestore, putBackCopy, restoreBackup } from '../../../src/jobs/backup/restore-backup.ts';
import { sealBackup } from '../../../src/jobs/backup/seal-backup.ts';
import { readSafeCopies } from '../../../src/store/queries/safe-copies.ts';
import { filledWorld, ownRows } from '../../fixtures/filled-world.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { picture, ticket } from '../../fixtures/ticket-rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

async function readFile(world: TestWorld, file: Blob, passphrase?: string) {
  const schemaVersion = world.database.verno;
  const outcome = await readBackup(file, passphrase === undefined ? { schemaVersion } : { schemaVersion, passphrase });
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.reason);
  return outcome.backup;
}

const sumsOf = (reports: readonly { added: number; changed: number; removed: number; same: number }[]) =>
  (['added', 'changed', 'removed', 'same'] as const).map((name) => reports.reduce((sum, one) => sum + one[name], 0));

describe('a backup restored where there is nothing', () => {
  it.each([
    ['as it is', undefined],
    ['sealed', 'correct horse'],
  ])('%s brings everything back', async (_, passphrase) => {
    const from = await filledWorld();
    const made = await makeBackup(from);
    const file = passphrase === undefined ? made.file : await sealBackup(made.file, passphrase);
    const to = testWorld();
    const outcome = await restoreBackup(to, await readFile(to, file, passphrase), 'replace');
    expect(outcome.kind).toBe('done');
    expect(await ownRows(to)).toEqual(await ownRows(from));
    expect(await to.database.deadlines.count()).toBe(await from.database.deadlines.count());
    expect(to.browser.badge).toEqual(from.browser.badge);
  });
});

it('brings pictures back to the byte, and of one whose file is gone what is known of it', async () => {
  const from = await filledWorld();
  const [first, second] = await from.database.ticketPictures.toArray();
  if (first === undefined || second === undefined) throw new Error('No picture');
  await from.database.ticketPictures.update(first.id, {
    blob: new Blob([Uint8Array.of(0, 255, 128, 7)], { type: 'image/png' }),
  });
  const gone = vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(async function (this: Blob) {
    if (this.type === second.kind && this.size === second.bytes) throw new DOMException('It is gone', 'NotFoundError');
    return new Uint8Array(await new Response(this).arrayBuffer()).buffer;
  });
  const { file, lost } = await makeBackup(from);
  gone.mockRestore();
  expect(lost).toBe(1);
  const to = testWorld();
  await restoreBackup(to, await readFile(to, file), 'replace');
  const picture = await to.database.ticketPictures.get(first.id);
  const { blob: _gone, ...known } = second;
  const { blob: empty, ...back } = (await to.database.ticketPictures.get(second.id)) ?? { blob: null };
  expect({ back, size: empty?.size }).toEqual({ back: known, size: 0 });
  expect(new Uint8Array((await picture?.blob.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
    Uint8Array.of(0, 255, 128, 7),
  );
  expect(picture?.blob.type).toBe('image/png');
});

describe('a restore over other data', () => {
  async function worlds() {
    const from = await filledWorld();
    const { file } = await makeBackup(from);
    const to = testWorld();
    await to.database.holders.add(holder({ id: 'h-mine', name: 'Ada' }));
    await to.database.certifications.bulkAdd([1, 2, 3].map((n) => certification({ id: `c-${n}`, holderId: 'h-mine' })));
    return { from, to, backup: await readFile(to, file) };
  }

  it('is forecast to the row, and nothing is written for it', async () => {
    const { to, backup } = await worlds();
    const before = await ownRows(to);
    const forecast = await forecastRestore(to, backup, 'replace');
    expect(await ownRows(to)).toEqual(before);
    const [added, , removed] = sumsOf(forecast);
    expect(added).toBeGreaterThan(10);
    expect(removed).toBe(4);
    const outcome = await restoreBackup(to, backup, 'replace');
    expect(outcome).toMatchObject({ kind: 'done', reports: forecast });
    expect(sumsOf(await forecastRestore(to, backup, 'replace')).slice(0, 3)).toEqual([0, 0, 0]);
  });

  it('puts back what was there before when it is undone, and again what was restored', async () => {
    const { from, to, backup } = await worlds();
    const before = await ownRows(to);
    const done = await restoreBackup(to, backup, 'replace');
    if (done.kind !== 'done') throw new Error(done.kind);
    expect(await ownRows(to)).toEqual(await ownRows(from));
    const undone = await done.undo();
    expect(await ownRows(to)).toEqual(before);
    if (undone.kind !== 'done') throw new Error(undone.kind);
    await undone.undo();
    expect(await ownRows(to)).toEqual(await ownRows(from));
    expect(await readSafeCopies(to.safe)).toHaveLength(3);
  });

  it('keeps both when it merges, with one user of the device', async () => {
    const { from, to, backup } = await worlds();
    expect(sumsOf(await forecastRestore(to, backup, 'merge'))[2]).toBe(0);
    await restoreBackup(to, backup, 'merge');
    const living = (await to.database.holders.toArray()).filter(({ deletedAt }) => deletedAt === null);
    expect(living.filter(({ isMe }) => isMe).map(({ id }) => id)).toEqual(['h-mine']);
    const certifications = await to.database.certifications.toArray();
    expect(certifications).toHaveLength(3 + (await from.database.certifications.count()));
    expect(certifications.filter(({ holderId }) => !living.some(({ id }) => id === holderId))).toEqual([]);
  });

  it('leaves everything alone when it is cancelled in the middle', async () => {
    const { to, backup } = await worlds();
    const before = await ownRows(to);
    const stop = new AbortController();
    const onProgress = (share: number) => {
      if (share > 0.6) stop.abort();
    };
    expect(await restoreBackup(to, backup, 'replace', { onProgress, signal: stop.signal })).toEqual({
      kind: 'cancelled',
    });
    expect(await ownRows(to)).toEqual(before);
  });

  it('says so when the copy to put back has gone', async () => {
    expect(await putBackCopy(testWorld(), 'nothing')).toEqual({ kind: 'gone' });
  });
});

describe('a backup without pictures', () => {
  async function worlds() {
    const from = testWorld();
    await from.database.tickets.bulkAdd([ticket({ id: 't-1' }), ticket({ id: 't-2' })]);
    await from.database.ticketPictures.bulkAdd([
      picture({ id: 'both', ticketId: 't-1', name: 'then', order: 1 }),
      picture({ id: 'theirs', ticketId: 't-2' }),
    ]);
    const { file, head } = await makeBackup(from, { pictures: false });
    const to = testWorld();
    await to.database.tickets.bulkAdd([ticket({ id: 't-1' }), ticket({ id: 't-9' })]);
    await to.database.ticketPictures.bulkAdd([
      picture({ id: 'both', ticketId: 't-1', name: 'now', order: 2, bytes: 4, blob: new Blob(['kept']) }),
      picture({ id: 'later', ticketId: 't-1', blob: new Blob(['later']) }),
      picture({ id: 'stray', ticketId: 't-9' }),
    ]);
    return { to, file, head, backup: await readFile(to, file) };
  }

  it('says so in the file, by the table that stands in the place of the pictures', async () => {
    const { file, head, backup } = await worlds();
    const { tables } = JSON.parse(await file.text());
    expect(tables.ticketPicturesLeftOut).toMatchObject([{ id: 'both' }, { id: 'theirs' }]);
    expect('blob' in tables.ticketPicturesLeftOut[0]).toBe(false);
    expect(tables.ticketPictures).toBeUndefined();
    expect(head.counts).toMatchObject({ ticketPicturesLeftOut: 2, tickets: 2 });
    expect(backup.picturesLeftOut).toBe(true);
  });

  it.each(['replace', 'merge'] as const)('%s: keeps the pictures that are here for the tickets in it', async (mode) => {
    const { to, backup } = await worlds();
    const forecast = (await forecastRestore(to, backup, mode)).find(({ table }) => table === 'ticketPictures');
    await restoreBackup(to, backup, mode);
    const rows = await to.database.ticketPictures.toArray();
    const found = await Promise.all(rows.map(async ({ id, blob }) => [id, await blob.text()]));
    const expected = [
      ['both', 'kept'],
      ['later', 'later'],
      ['theirs', ''],
    ];
    if (mode === 'replace') {
      expect(found.sort()).toEqual(expected);
      expect(rows.find(({ id }) => id === 'both')).toMatchObject({ name: 'then', order: 1, bytes: 4 });
      expect(forecast).toMatchObject({ added: 1, changed: 1, removed: 1, same: 1 });
    } else {
      expect(found.filter(([id]) => id !== 'stray').sort()).toEqual(expected);
      expect(forecast).toMatchObject({ added: 1, removed: 0 });
    }
  });

  it('gives way to one with pictures that is restored after it', async () => {
    const from = testWorld();
    await from.database.tickets.add(ticket({ id: 't-1' }));
    await from.database.ticketPictures.add(picture({ ticketId: 't-1', blob: new Blob(['pixels']) }));
    const to = testWorld();
    for (const pictures of [false, true]) {
      const { file } = await makeBackup(from, { pictures });
      await restoreBackup(to, await readFile(to, file), 'merge');
    }
    const [row] = await to.database.ticketPictures.toArray();
    expect(await row?.blob.text()).toBe('pixels');
  });
});
