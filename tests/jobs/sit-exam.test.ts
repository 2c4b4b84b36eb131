import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/domain/time.ts';
import { cancelSitting, startSitting } from '../../src/jobs/sit-exam.ts';
import { readCertification } from '../../src/store/queries/certifications.ts';
import { certification } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
let world: TestWorld;
const sitting = async () => (await readCertification(world.database, 'c-1'))?.sitting;

beforeEach(async () => {
  world = testWorld({ now: NOW });
  await world.database.certifications.add(certification({ name: 'Inbound', stage: 'in-progress' }));
});

describe('sitting an exam', () => {
  it('begins now and shows its end', async () => {
    expect((await startSitting(world, 'c-1', 180)).kind).toBe('done');
    expect(await sitting()).toEqual({ startedAt: NOW, limitMinutes: 180 });
    expect(world.browser.badge?.text).toBe('3h');
    expect(world.browser.firstPaint?.sittings).toEqual([
      { certificationId: 'c-1', name: 'Inbound', startedAt: NOW, limitMinutes: 180 },
    ]);
    expect(world.browser.tick).toBe(NOW + HOUR_MS);
  });

  it('has no end that we know of when no limit was given', async () => {
    await startSitting(world, 'c-1', null);
    expect(await sitting()).toEqual({ startedAt: NOW, limitMinutes: null });
    expect(await world.database.deadlines.count()).toBe(0);
    expect(world.browser.firstPaint?.sittings).toHaveLength(1);
  });

  it('that did not happen is cancelled without a trace', async () => {
    await startSitting(world, 'c-1', 180);
    expect((await cancelSitting(world, 'c-1')).kind).toBe('done');
    expect(await sitting()).toBeNull();
    expect(await world.database.deadlines.count()).toBe(0);
    expect(world.browser.firstPaint?.sittings).toEqual([]);
    expect(await world.database.examAttempts.count()).toBe(0);
  });

  it('can be taken back, and cancelling too', async () => {
    const started = await startSitting(world, 'c-1', 180);
    world.setNow(NOW + HOUR_MS);
    const cancelled = await cancelSitting(world, 'c-1');
    if (cancelled.kind !== 'done' || started.kind !== 'done') throw new Error('Both were done');
    expect((await cancelled.undo()).kind).toBe('done');
    expect(await sitting()).toEqual({ startedAt: NOW, limitMinutes: 180 });
    // It says what it said when it was started, so that can be taken back too.
    expect((await started.undo()).kind).toBe('done');
    expect(await sitting()).toBeNull();
  });

  it.each([
    ['deleted', 'c-2'],
    ['unknown', 'c-9'],
  ])('is impossible for one that is %s', async (_, id) => {
    await world.database.certifications.add(certification({ id: 'c-2', deletedAt: NOW }));
    expect(await startSitting(world, id, 60)).toEqual({ kind: 'gone' });
    expect(await cancelSitting(world, id)).toEqual({ kind: 'gone' });
  });
});
