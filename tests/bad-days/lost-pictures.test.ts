import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFolderCopy } from '../../src/jobs/backup/keep-folder-copy.ts';
import { makeBackup } from '../../src/jobs/backup/make-backup.ts';
import { restoreBackup } from '../../src/jobs/backup/restore-backup.ts';
import { readPictures } from '../../src/store/queries/ticket-pictures.ts';
import { readWhole } from '../fixtures/backup-file.ts';
import { folderWorld } from '../fixtures/folder-world.ts';
import { picture, ticket } from '../fixtures/ticket-rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await fill(world);
});
afterEach(() => vi.restoreAllMocks());

async function fill({ database }: TestWorld): Promise<void> {
  await database.tickets.add(ticket({ id: 't-1' }));
  await database.ticketPictures.bulkAdd([
    picture({ id: 'lost', ticketId: 't-1', blob: new Blob(['lost']) }),
    picture({ id: 'whole', ticketId: 't-1', blob: new Blob(['whole']) }),
  ]);
}

/** The row is there and its file is not, so that whatever reads its bytes fails. */
function loseFile(): void {
  const read = Blob.prototype.arrayBuffer;
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(async function (this: Blob) {
    const bytes = await read.call(this);
    if (new TextDecoder().decode(bytes) === 'lost') throw new DOMException('It is gone', 'NotReadableError');
    return bytes;
  });
}

/** The row itself cannot be read: neither by itself nor among others. */
function loseRow(): void {
  for (const name of ['getAll', 'getAllRecords', 'openCursor', 'get'] as const) {
    const read: unknown = Reflect.get(IDBObjectStore.prototype, name);
    if (typeof read !== 'function') continue;
    vi.spyOn(IDBObjectStore.prototype, name as 'get').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'ticketPictures' && (name !== 'get' || String(args[0]) === 'lost'))
        throw new DOMException('It is gone', 'NotReadableError');
      return Reflect.apply(read, this, args);
    });
  }
}

describe('a picture whose file is gone', () => {
  it('does not stop a backup, which says so and tells what is known of it', async () => {
    loseFile();
    const { file, lost } = await makeBackup(world);
    expect(lost).toBe(1);
    const to = testWorld();
    await restoreBackup(to, await readWhole(file), 'replace');
    const kinds = (await readPictures(to.database, 't-1')).map(({ id, kind }) => [id, kind]);
    expect(kinds.sort()).toEqual([
      ['lost', 'left-out'],
      ['whole', 'picture'],
    ]);
  });

  it('whose row is gone with it neither', async () => {
    loseRow();
    const { file, lost, head } = await makeBackup(world);
    vi.restoreAllMocks();
    expect([lost, head.counts.ticketPictures, head.counts.tickets]).toEqual([1, 1, 1]);
    expect((await readWhole(file)).tables.get('ticketPictures')).toMatchObject([{ id: 'whole' }]);
  });

  it('does not stop the copy in the folder, which says so', async () => {
    const chosen = await folderWorld();
    await fill(chosen.world);
    loseFile();
    expect(await keepFolderCopy(chosen.world, { asked: false })).toMatchObject({ kind: 'copied', copy: { lost: 1 } });
  });
});
