import { beforeEach, describe, expect, it } from 'vitest';
import { deleteCertifications } from '../../src/jobs/delete-certifications.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { readAllCertifications, readAttempts } from '../../src/store/queries/certifications.ts';
import { attempt, certification, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
let world: TestWorld;
const living = async () => (await readAllCertifications(world.database)).map(({ id }) => id);

beforeEach(async () => {
  world = testWorld({ now: NOW });
  await world.database.certifications.bulkAdd([
    certification({ id: 'c-1', expires: on('2026-12-01') }),
    certification({ id: 'c-2', expires: on('2026-12-02') }),
    certification({ id: 'c-3', expires: on('2026-12-03') }),
  ]);
  await world.database.examAttempts.bulkAdd([attempt(), attempt({ id: 'a-2', certificationId: 'c-2' })]);
  await keepWatch(world);
});

describe('deleting certifications', () => {
  it('takes their attempts and deadlines with them, and no others', async () => {
    expect((await deleteCertifications(world, ['c-1', 'c-3'])).kind).toBe('done');
    expect(await living()).toEqual(['c-2']);
    expect(await readAttempts(world.database, 'c-1')).toEqual([]);
    expect(await readAttempts(world.database, 'c-2')).toHaveLength(1);
    expect(await world.database.deadlines.toCollection().primaryKeys()).toEqual(['expiry|c-2']);
    expect(world.browser.badge?.text).toBe('10d');
  });

  it('keeps a tombstone of each, so that it can be merged', async () => {
    await deleteCertifications(world, ['c-1']);
    expect(await world.database.certifications.get('c-1')).toMatchObject({ deletedAt: NOW, revision: 2 });
    expect(await world.database.examAttempts.get('a-1')).toMatchObject({ deletedAt: NOW, revision: 2 });
  });

  it('can be taken back', async () => {
    const outcome = await deleteCertifications(world, ['c-1', 'c-3']);
    if (outcome.kind !== 'done') throw new Error('They were deleted');
    expect((await outcome.undo()).kind).toBe('done');
    expect((await living()).sort()).toEqual(['c-1', 'c-2', 'c-3']);
    expect(await readAttempts(world.database, 'c-1')).toHaveLength(1);
    expect(await world.database.deadlines.count()).toBe(3);
    expect(world.browser.badge?.text).toBe('9d');
  });

  it.each([[['c-1', 'gone']], [['c-1', 'c-1']]])('passes over what is gone or named twice: %j', async (ids) => {
    await deleteCertifications(world, ['c-2']);
    expect((await deleteCertifications(world, [...ids, 'c-2'])).kind).toBe('done');
    expect(await living()).toEqual(['c-3']);
    expect(await world.database.certifications.get('c-1')).toMatchObject({ revision: 2 });
    expect(await world.database.certifications.get('c-2')).toMatchObject({ revision: 2 });
  });

  it('of nothing does nothing', async () => {
    expect((await deleteCertifications(world, [])).kind).toBe('done');
    expect(await living()).toEqual(['c-1', 'c-2', 'c-3']);
  });
});
