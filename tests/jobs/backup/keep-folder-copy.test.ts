import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/time.ts';
import { keepFolderCopy } from '../../../src/jobs/backup/keep-folder-copy.ts';
import { readLastBackup } from '../../../src/store/queries/last-backup.ts';
import { readWhole } from '../../fixtures/backup-file.ts';
import { changeSomething, folderWorld, keptFolder } from '../../fixtures/folder-world.ts';
import { picture } from '../../fixtures/ticket-rows.ts';
import { type TestWorld, testFolder, testWorld } from '../../fixtures/world.ts';

const look = (world: TestWorld) => keepFolderCopy(world, { asked: false });

async function nextDay(world: TestWorld): Promise<void> {
  world.setNow(world.now() + DAY_MS);
  await changeSomething(world, String(world.now()));
}

describe('a copy in the folder', () => {
  it('is written when one is due, is a whole backup, and is noted', async () => {
    const { world, folder } = await folderWorld();
    const outcome = await look(world);
    const [[name = '', file = new Blob()] = []] = folder.files;
    expect(name).toBe('partner-companion-auto-2026-11-22-100000.json');
    expect((await readWhole(file)).tables.get('holders')).toMatchObject([{ name: 'Ada' }]);
    const { sha256 } = JSON.parse(await file.text());
    const copy = { name, at: world.now(), bytes: file.size, sha256, lost: 0 };
    expect(outcome).toEqual({ kind: 'copied', copy });
    expect((await keptFolder(world)).keeping).toMatchObject({
      copies: [copy],
      begun: [],
      checkedAt: world.now(),
      trouble: null,
    });
    expect(await readLastBackup(world.database)).toBe(world.now());
  });

  it('comes once a day, and only when something has changed', async () => {
    const { world, folder } = await folderWorld();
    await look(world);
    await changeSomething(world, 'Grace');
    expect(await look(world)).toEqual({ kind: 'not-due' });
    world.setNow(world.now() + DAY_MS);
    expect(await look(world)).toMatchObject({ kind: 'copied' });
    world.setNow(world.now() + DAY_MS);
    expect(await look(world)).toEqual({ kind: 'unchanged' });
    expect(folder.files.size).toBe(2);
    expect((await keptFolder(world)).keeping.checkedAt).toBe(world.now());
    expect(await readLastBackup(world.database)).toBe(world.now());
  });

  it('is written again where it was taken away or cut short', async () => {
    const { world, folder } = await folderWorld();
    await look(world);
    for (const [name] of folder.files) folder.files.set(name, new Blob(['cut']));
    world.setNow(world.now() + DAY_MS);
    expect(await look(world)).toMatchObject({ kind: 'copied' });
    folder.files.clear();
    world.setNow(world.now() + DAY_MS);
    expect(await look(world)).toMatchObject({ kind: 'copied' });
  });

  it('comes at once when asked for, but not twice of the same', async () => {
    const { world, folder } = await folderWorld();
    await look(world);
    expect(await keepFolderCopy(world, { asked: true })).toEqual({ kind: 'unchanged' });
    await changeSomething(world, 'Grace');
    const asked = await keepFolderCopy(world, { asked: true });
    expect(asked).toMatchObject({ kind: 'copied', copy: { name: 'partner-companion-auto-2026-11-22-100000-2.json' } });
    expect(folder.files.size).toBe(2);
  });

  it('never takes the place of another file', async () => {
    const { world, folder } = await folderWorld();
    folder.files.set('partner-companion-auto-2026-11-22-100000.json', new Blob(['Another browser’s']));
    await look(world);
    expect(await folder.files.get('partner-companion-auto-2026-11-22-100000.json')?.text()).toBe('Another browser’s');
    expect([...folder.files.keys()]).toContain('partner-companion-auto-2026-11-22-100000-2.json');
    expect((await keptFolder(world)).keeping.begun).toEqual([]);
  });

  it('lets the oldest go, and no file that is not ours', async () => {
    const { world, folder } = await folderWorld();
    folder.files.set('partner-companion-2026-01-01.json', new Blob(['Exported by hand']));
    for (let day = 0; day < 10; day += 1) {
      await look(world);
      await nextDay(world);
    }
    expect(folder.files.size).toBe(8);
    expect(folder.files.has('partner-companion-2026-01-01.json')).toBe(true);
    expect(folder.files.has('partner-companion-auto-2026-11-24-100000.json')).toBe(false);
    expect((await keptFolder(world)).keeping.copies).toHaveLength(7);
  });

  it('is not made of nothing', async () => {
    const world = testWorld();
    expect(await look(world)).toEqual({ kind: 'no-folder' });
    const chosen = await folderWorld();
    await chosen.world.database.holders.clear();
    expect(await look(chosen.world)).toEqual({ kind: 'empty' });
    expect(chosen.folder.files.size).toBe(0);
  });

  it('leaves out pictures where that was chosen, and tells of those that could not be read', async () => {
    const { world, folder } = await folderWorld();
    await world.database.ticketPictures.add(picture({ blob: new Blob(['a'.repeat(9_000)]) }));
    const { safe } = world;
    const kept = await keptFolder(world);
    await safe.things.put({ key: 'copy-folder', value: { ...kept, keeping: { ...kept.keeping, pictures: false } } });
    await look(world);
    const [file = new Blob()] = folder.files.values();
    expect(file.size).toBeLessThan(9_000);
    expect((await readWhole(file)).picturesLeftOut).toBe(true);
  });

  it('goes to the folder that was chosen last', async () => {
    const { world, folder } = await folderWorld();
    const other = testFolder(world.browser, 'Other');
    other.permission = 'granted';
    const kept = await keptFolder(world);
    const value = { ...kept, folder: { name: 'Other', index: 1 } };
    await world.safe.things.put({ key: 'copy-folder', value });
    await look(world);
    expect([folder.files.size, other.files.size]).toEqual([0, 1]);
  });
});
