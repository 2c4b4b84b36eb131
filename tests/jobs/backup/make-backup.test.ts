import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../src/jobs/backup/make-backup.ts';
import { readWhole, SCHEMA_VERSION } from '../../fixtures/backup-file.ts';
import { filledWorld } from '../../fixtures/filled-world.ts';
import { certification } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

describe('making a backup', () => {
  it('says in its head what it is', async () => {
    const world = await filledWorld({ now: '2026-11-22T09:00Z' });
    const { head, file } = await makeBackup(world);
    expect(JSON.parse(await file.text())).toMatchObject({ ...head, tables: { holders: [{}, {}] } });
    expect(Object.keys(JSON.parse(await file.text()))).toEqual([
      ...['app', 'formatVersion', 'schemaVersion', 'createdAt', 'counts', 'sha256', 'tables'],
    ]);
    expect(head).toMatchObject({
      app: 'partner-companion',
      formatVersion: 1,
      schemaVersion: SCHEMA_VERSION,
      createdAt: '2026-11-22T09:00:00.000Z',
      counts: { holders: 2, certifications: 4, settings: 2 },
    });
  });

  it('of the same data is the same text', async () => {
    const world = await filledWorld();
    const [first, second] = [await makeBackup(world), await makeBackup(world)];
    expect(await second.file.text()).toBe(await first.file.text());
  });

  it('of nothing is a backup too', async () => {
    const { tables } = await readWhole((await makeBackup(testWorld())).file);
    expect([...tables.values()].flat()).toEqual([]);
  });

  it('of many rows tells how far it is and can be stopped', async () => {
    const world = testWorld();
    const ids = Array.from({ length: 5_000 }, (_, index) => `c-${String(index).padStart(5, '0')}`);
    await world.database.certifications.bulkAdd(ids.map((id) => certification({ id, notes: 'x'.repeat(500) })));
    const shares: number[] = [];
    const { file } = await makeBackup(world, { onProgress: (share) => shares.push(share) });
    expect((await readWhole(file)).tables.get('certifications')?.map((row) => Reflect.get(row, 'id'))).toEqual(ids);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const stop = new AbortController();
    const stopped = makeBackup(world, { onProgress: () => stop.abort(new Error('stopped')), signal: stop.signal });
    await expect(stopped).rejects.toThrow('stopped');
  });
});
