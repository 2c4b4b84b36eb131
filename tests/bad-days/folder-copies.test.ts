import { describe, expect, it, vi } from 'vitest';
import { DAY_MS } from '../../src/domain/time.ts';
import { keepFolderCopy } from '../../src/jobs/backup/keep-folder-copy.ts';
import { readWhole } from '../fixtures/backup-file.ts';
import { changeSomething, folderWorld, keptFolder } from '../fixtures/folder-world.ts';
import { onFullDisk } from '../fixtures/full-disk.ts';
import { killedAt } from '../fixtures/fuse.ts';
import { type TestFolder, type TestWorld, testWorld } from '../fixtures/world.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A day after the first copy, with something that it does not hold. */
async function secondDay() {
  const { world, folder } = await folderWorld();
  await keepFolderCopy(world, { asked: false });
  const [[first = '', file = new Blob()] = []] = folder.files;
  world.setNow(world.now() + DAY_MS);
  await changeSomething(world, 'Grace');
  return { world, folder, first, text: await file.text() };
}

async function standsWhole(folder: TestFolder, first: string, text: string): Promise<void> {
  expect(await folder.files.get(first)?.text()).toBe(text);
}

async function troubleOf(world: TestWorld) {
  const { trouble, behindSince, copies } = (await keptFolder(world)).keeping;
  return { trouble, behind: behindSince !== null, copies: copies.length };
}

describe('a copy that cannot be written', () => {
  it('says that the permission lapsed in the middle of it, and goes on when it is given again', async () => {
    const { world, folder, first, text } = await secondDay();
    const write = world.browser.writeInFolder;
    const lapsing = vi.spyOn(world.browser, 'writeInFolder').mockImplementation(async (where, name) => {
      await write(where, name, new Blob([]));
      folder.permission = 'prompt';
      return 'lapsed';
    });
    expect(await keepFolderCopy(world, { asked: false })).toEqual({ kind: 'trouble', trouble: 'lapsed' });
    lapsing.mockRestore();
    expect(await troubleOf(world)).toEqual({ trouble: 'lapsed', behind: true, copies: 1 });
    await standsWhole(folder, first, text);
    folder.permission = 'granted';
    world.setNow(world.now() + 1_000);
    expect(await keepFolderCopy(world, { asked: false })).toMatchObject({ kind: 'copied' });
    expect(await troubleOf(world)).toEqual({ trouble: null, behind: false, copies: 2 });
    // What held the place of the one that broke off is gone.
    expect(folder.files.size).toBe(2);
  });

  it('says that the folder is gone, and comes back with it', async () => {
    const { world, folder, first, text } = await secondDay();
    folder.gone = true;
    expect(await keepFolderCopy(world, { asked: false })).toEqual({ kind: 'trouble', trouble: 'gone' });
    expect(await troubleOf(world)).toEqual({ trouble: 'gone', behind: true, copies: 1 });
    folder.gone = false;
    expect(await keepFolderCopy(world, { asked: false })).toMatchObject({ kind: 'copied' });
    await standsWhole(folder, first, text);
  });

  it('says that the disk is full, and leaves nothing half there', async () => {
    const { world, folder, first, text } = await secondDay();
    folder.room = 10;
    expect(await keepFolderCopy(world, { asked: false })).toEqual({ kind: 'trouble', trouble: 'full' });
    expect([...folder.files.keys()]).toEqual([first]);
    await standsWhole(folder, first, text);
    expect(await troubleOf(world)).toEqual({ trouble: 'full', behind: true, copies: 1 });
  });

  it('does not count when it is not the same read back', async () => {
    const { world, folder, first, text } = await secondDay();
    const read = world.browser.readInFolder;
    vi.spyOn(world.browser, 'readInFolder').mockImplementation(async (where, name) => {
      const file = await read(where, name);
      if (name === first || !(file instanceof Blob)) return file;
      return new Blob([(await file.text()).replace('Grace', 'Grade')]);
    });
    expect(await keepFolderCopy(world, { asked: false })).toEqual({ kind: 'trouble', trouble: 'failed' });
    expect([...folder.files.keys()]).toEqual([first]);
    await standsWhole(folder, first, text);
  });

  it('is no reason for a word while nothing has changed', async () => {
    const { world, folder } = await folderWorld();
    await keepFolderCopy(world, { asked: false });
    world.setNow(world.now() + DAY_MS);
    folder.permission = 'prompt';
    await keepFolderCopy(world, { asked: false });
    expect(await troubleOf(world)).toEqual({ trouble: 'lapsed', behind: false, copies: 1 });
  });
});

describe('two panels at once', () => {
  it('write one copy', async () => {
    const { world, folder } = await folderWorld();
    const other = { ...testWorld({ database: world.database }), safe: world.safe, browser: world.browser };
    const outcomes = await Promise.all([world, other].map((one) => keepFolderCopy(one, { asked: false })));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['copied', 'not-due']);
    expect(folder.files.size).toBe(1);
    const asked = await Promise.all([world, other].map((one) => keepFolderCopy(one, { asked: true })));
    expect(asked).toEqual([{ kind: 'unchanged' }, { kind: 'unchanged' }]);
    expect(folder.files.size).toBe(1);
  });
});

describe('a page killed before any step of a copy', () => {
  it('leaves the earlier copies whole, and the next look leaves nothing else behind', async () => {
    for (let step = 1; ; step += 1) {
      const { world, folder, first, text } = await secondDay();
      const killed = await killedAt(world, step, () => keepFolderCopy(world, { asked: false }).catch(() => {}));
      await standsWhole(folder, first, text);
      world.setNow(world.now() + 1_000);
      await keepFolderCopy(world, { asked: true });
      await standsWhole(folder, first, text);
      const newest = (await keptFolder(world)).keeping.copies[0]?.name ?? '';
      const { tables } = await readWhole(folder.files.get(newest) ?? new Blob());
      expect(tables.get('holders')).toHaveLength(2);
      const { copies, begun } = (await keptFolder(world)).keeping;
      expect([...folder.files.keys()].sort()).toEqual(copies.map(({ name }) => name).sort());
      expect(begun).toEqual([]);
      world.database.close();
      world.safe.close();
      if (!killed) {
        expect(step).toBeGreaterThan(20);
        break;
      }
    }
  });
});

describe('a browser whose own storage is full', () => {
  it.each(['throws', 'aborts'] as const)('does not cost an earlier copy: it %s', async (how) => {
    const { world, folder, first, text } = await secondDay();
    const { refused } = await onFullDisk({ from: 1, how }, () => keepFolderCopy(world, { asked: false }));
    expect(refused).toBe(true);
    await standsWhole(folder, first, text);
    expect(await keepFolderCopy(world, { asked: true })).toMatchObject({ kind: 'copied' });
  });
});
