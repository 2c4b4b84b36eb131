import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../src/jobs/backup/make-backup.ts';
import type { ReadBackup } from '../../src/jobs/backup/read-backup.ts';
import { putBackCopy, restoreBackup } from '../../src/jobs/backup/restore-backup.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { keepSafeCopy } from '../../src/store/changes/safe-copies.ts';
import { readSafeCopies } from '../../src/store/queries/safe-copies.ts';
import { readWhole } from '../fixtures/backup-file.ts';
import { filledWorld, ownRows } from '../fixtures/filled-world.ts';
import { onFullDisk } from '../fixtures/full-disk.ts';
import { killedAt } from '../fixtures/fuse.ts';
import { certification, holder, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

vi.setConfig({ testTimeout: 60_000 });

let backup: ReadBackup;
let restored: unknown;

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const from = await filledWorld();
  backup = await readWhole((await makeBackup(from)).file);
  restored = await ownRows(from);
});

async function begun(): Promise<TestWorld> {
  const world = testWorld();
  await world.database.holders.add(holder({ id: 'h-mine', name: 'Ada' }));
  await world.database.certifications.bulkAdd(
    [1, 2, 3].map((n) => certification({ id: `c-${n}`, holderId: 'h-mine', expires: on('2027-03-01') })),
  );
  await keepWatch(world);
  return world;
}

/** Everything is as it was, or as it shall be; gives which. What was before is in a copy whenever it is no more. */
async function stateOf(world: TestWorld, before: unknown): Promise<'before' | 'after'> {
  const now = await ownRows(world);
  if (JSON.stringify(now) === JSON.stringify(before)) return 'before';
  expect(now).toEqual(restored);
  const [copy] = await readSafeCopies(world.safe);
  if (copy === undefined) throw new Error('There is no copy of what was before');
  expect(Object.fromEntries((await readWhole(copy.file)).tables)).toEqual(before);
  return 'after';
}

describe('a page killed before any step of a restore', () => {
  it('leaves all of what was or all of what shall be, and the next look brings the rest in line', async () => {
    const whole = await begun();
    await restoreBackup(whole, backup, 'replace');
    const deadlines = await whole.database.deadlines.toArray();
    const seen = new Set<string>();
    for (let step = 1; ; step += 1) {
      const world = await begun();
      const before = await ownRows(world);
      const earlier = await world.database.deadlines.toArray();
      const killed = await killedAt(world, step, () => restoreBackup(world, backup, 'replace').catch(() => {}));
      const state = await stateOf(world, before);
      seen.add(state);
      await keepWatch(world);
      const keysOf = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key).sort();
      expect(keysOf(await world.database.deadlines.toArray())).toEqual(
        keysOf(state === 'before' ? earlier : deadlines),
      );
      world.database.close();
      world.safe.close();
      if (!killed) {
        expect(state).toBe('after');
        expect(step).toBeGreaterThan(30);
        break;
      }
    }
    expect([...seen].sort()).toEqual(['after', 'before']);
  });
});

describe.each(['throws', 'aborts'] as const)('a disk that fills up in the middle of a restore: it %s', (how) => {
  it('leaves all of what was or all of what shall be, and says which', async () => {
    const answers = new Set<string>();
    for (let from = 1; ; from += 1) {
      const world = await begun();
      const before = await ownRows(world);
      let outcome = 'nothing';
      const { error, refused } = await onFullDisk({ from, how }, async () => {
        outcome = (await restoreBackup(world, backup, 'replace')).kind;
      });
      expect(error).toBeNull();
      answers.add(outcome);
      expect(await stateOf(world, before)).toBe(outcome === 'done' ? 'after' : 'before');
      world.database.close();
      world.safe.close();
      if (!refused) break;
    }
    expect([...answers].sort()).toEqual(['done', 'no-room', 'no-room-for-copy']);
  });
});

describe('two panels that restore at once', () => {
  it('leave what one of them restored, whole', async () => {
    const world = await begun();
    const before = await ownRows(world);
    const other = testWorld({ database: world.database });
    const second = { ...other, safe: world.safe };
    const { file } = await makeBackup(world);
    const [mine, theirs] = await Promise.all([
      restoreBackup(world, backup, 'replace'),
      restoreBackup(second, await readWhole(file), 'replace'),
    ]);
    expect([mine.kind, theirs.kind]).toEqual(['done', 'done']);
    const now = await ownRows(world);
    expect([JSON.stringify(before), JSON.stringify(restored)]).toContain(JSON.stringify(now));
    await keepWatch(world);
    const subjects = new Set((await world.database.certifications.toArray()).map(({ id }) => id));
    const deadlines = await world.database.deadlines.toArray();
    expect(deadlines.filter(({ subjectId }) => !subjects.has(subjectId))).toEqual([]);
  });
});

describe('a copy that was damaged where it lay', () => {
  it('is refused, and what is there stays', async () => {
    const world = await begun();
    const before = await ownRows(world);
    const file = new Blob(['{"app":"partner-companion","formatVersion":1,"tables":{"holders":[']);
    await keepSafeCopy(world.safe, { id: 'broken', createdAt: 1, reason: 'restore', file });
    expect(await putBackCopy(world, 'broken')).toEqual({ kind: 'refused', refusal: { reason: 'cut-off' } });
    expect(await ownRows(world)).toEqual(before);
  });
});
