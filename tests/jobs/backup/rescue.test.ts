// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rescueReadable, rescueSnapshot, startAfresh } from '../../../src/jobs/backup/rescue.ts';
import { keepWatch } from '../../../src/jobs/keep-watch.ts';
import { readWhole } from '../../fixtures/backup-file.ts';
import { filledWorld, ownRows } from '../../fixtures/filled-world.ts';
import { savedFiles, watchSavedFiles } from '../../fixtures/saved-files.ts';
import { testWorld } from '../../fixtures/world.ts';

// A database takes no blob of happy-dom's.
vi.hoisted(() => Object.assign(globalThis, { Blob: process.getBuiltinModule('node:buffer').Blob }));

beforeEach(watchSavedFiles);
afterEach(() => vi.restoreAllMocks());

const saved = async () => (await readWhole(new Blob([(await savedFiles().at(-1)?.text()) ?? '']))).tables;

it('saves everything of a database that can be read', async () => {
  const world = await filledWorld();
  const own = await ownRows(world);
  world.database.close();
  expect(await rescueReadable(world)).toEqual({ kind: 'saved', rows: Object.values(own).flat().length, lost: 0 });
  expect(Object.fromEntries(await saved())).toEqual(own);
});

it('saves the other tables and rows when one cannot be read, and says how many are lost', async () => {
  const world = await filledWorld();
  const { certifications, ...own } = await ownRows(world);
  world.database.close();
  const { getAll, get } = IDBObjectStore.prototype;
  const refuse = () => {
    throw new DOMException('The file is gone', 'NotReadableError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
    return this.name === 'certifications' ? refuse() : Reflect.apply(getAll, this, args);
  });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return Reflect.get(certifications?.[0] ?? {}, 'id') === key ? refuse() : Reflect.apply(get, this, [key]);
  });
  expect(await rescueReadable(world)).toMatchObject({ kind: 'saved', lost: 1 });
  expect(Object.fromEntries(await saved())).toEqual({ ...own, certifications: certifications?.slice(1) });
});

it('has nothing to save where nothing can be read', async () => {
  expect(await rescueReadable(testWorld())).toEqual({ kind: 'nothing' });
  expect(await rescueSnapshot(testWorld())).toEqual({ kind: 'nothing' });
  const world = await filledWorld();
  world.database.close();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  expect(await rescueReadable(world)).toEqual({ kind: 'nothing' });
});

it('saves the snapshot of a database that is lost', async () => {
  const world = await filledWorld();
  const own = await ownRows(world);
  await keepWatch(world);
  await startAfresh(world);
  expect(await rescueSnapshot(world)).toMatchObject({ kind: 'saved', lost: 0 });
  const living = own.certifications?.filter((row) => Reflect.get(row, 'deletedAt') === null);
  expect((await saved()).get('certifications')).toEqual(living);
});
