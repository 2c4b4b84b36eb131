import { beforeEach, describe, expect, it } from 'vitest';
import type { Certification } from '../../src/domain/certifications/certification.ts';
import { retakeLock } from '../../src/domain/certifications/retake-lock.ts';
import { revised } from '../../src/domain/row.ts';
import { HOUR_MS } from '../../src/domain/time.ts';
import { changeCertifications } from '../../src/jobs/change-certifications.ts';
import {
  type AttemptFields,
  changeAttempt,
  LOGGED_DRAFT,
  leaveLogged,
  logAttempt,
} from '../../src/jobs/log-attempt.ts';
import { startSitting } from '../../src/jobs/sit-exam.ts';
import { undoOfLogged } from '../../src/jobs/undo-logged.ts';
import { readAttempts, readCertification } from '../../src/store/queries/certifications.ts';
import { certification, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
let world: TestWorld;

beforeEach(() => {
  world = testWorld({ now: NOW });
});

const has = (overrides: Partial<Certification> = {}) =>
  changeCertifications(world, { certifications: [certification({ stage: 'in-progress', ...overrides })] });
const fields = (outcome: AttemptFields['outcome'], endedAt: number): AttemptFields => ({
  outcome,
  endedAt,
  correct: null,
  questions: null,
  lock: outcome === 'passed' ? null : retakeLock(endedAt, 'last-attempt', 12),
});
const failed = (hoursAgo: number) => fields('failed', NOW - hoursAgo * HOUR_MS);
const passed = (hoursAgo: number) => fields('passed', NOW - hoursAgo * HOUR_MS);
const log = (given: AttemptFields, hasPracticum = false) => logAttempt(world, 'c-1', given, hasPracticum);
const row = () => readCertification(world.database, 'c-1');
const attempts = () => readAttempts(world.database, 'c-1');

describe('an attempt, taken back by the page that it led to', () => {
  const logged = async () => {
    const outcome = await log(passed(1));
    if (outcome.kind !== 'done') throw new Error('Nothing was logged.');
    await leaveLogged(world, outcome);
    return outcome.attemptId;
  };
  const undo = async (id: string) => (await undoOfLogged(world, id))?.();

  it('is as if it had not been, with the lock and the stage of before', async () => {
    await has();
    await log(failed(2));
    await startSitting(world, 'c-1', 180);
    const before = await row();
    const id = await logged();
    expect(await row()).toMatchObject({ stage: 'complete', lock: null, sitting: null });
    expect((await undo(id))?.kind).toBe('done');
    expect(await row()).toMatchObject({ stage: before?.stage, lock: before?.lock, sitting: before?.sitting });
    expect((await attempts()).map(({ outcome }) => outcome)).toEqual(['failed']);
    expect((await world.database.deadlines.toCollection().primaryKeys()).toSorted()).toEqual([
      'retake|c-1',
      'sitting|c-1',
    ]);
  });

  it('leaves the reminders as far as they were: what was acknowledged is not told again', async () => {
    await has({ stage: 'complete', expires: on('2027-05-01') });
    const [expiry] = await world.database.deadlines.where('key').equals('expiry|c-1').toArray();
    if (expiry === undefined) throw new Error('It has no expiry.');
    await world.database.deadlines.put({ ...expiry, settled: true });
    const outcome = await log(passed(1), true);
    if (outcome.kind !== 'done') throw new Error('Nothing was logged.');
    await leaveLogged(world, outcome);
    expect(await world.database.deadlines.get('expiry|c-1')).toBeUndefined();
    world.setNow(NOW + 1_000);
    expect((await undo(outcome.attemptId))?.kind).toBe('done');
    expect(await world.database.deadlines.get('expiry|c-1')).toEqual({ ...expiry, settled: true, after: NOW + 1_000 });
    expect(await world.database.drafts.get(LOGGED_DRAFT)).toBeUndefined();
  });

  it.each([
    ['nothing was', undefined],
    ['something else was', { attemptId: 'other', replaced: [] }],
    ['it cannot be read', { attemptId: 5 }],
  ])('is taken back too where %s left with it', async (_, value) => {
    await has();
    const id = await logged();
    await world.database.drafts.clear();
    if (value !== undefined) await world.database.drafts.put({ key: LOGGED_DRAFT, value, updatedAt: NOW });
    expect((await undo(id))?.kind).toBe('done');
    expect(await row()).toMatchObject({ stage: 'in-progress' });
  });

  it('can be logged again by undoing that', async () => {
    await has();
    const id = await logged();
    const back = await undo(id);
    if (back?.kind !== 'done') throw new Error('It was not taken back.');
    expect((await back.undo()).kind).toBe('done');
    expect(await row()).toMatchObject({ stage: 'complete' });
    expect(await attempts()).toHaveLength(1);
  });

  it('refuses when the certification has been changed after the way back was found, and overwrites nothing', async () => {
    await has();
    const way = await undoOfLogged(world, await logged());
    const kept = await row();
    if (kept === null) throw new Error('The certification is gone.');
    await changeCertifications(world, { certifications: [revised(kept, { notes: 'later' }, NOW)] });
    expect((await way?.())?.kind).toBe('changed-elsewhere');
    expect(await row()).toMatchObject({ notes: 'later', stage: 'complete' });
    expect(await attempts()).toHaveLength(1);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['whose certification was changed', () => startSitting(world, 'c-1', 180)],
    ['that was changed itself', async () => changeAttempt(world, await only(), { correct: 50 })],
    ['that was taken back already', undo],
  ])('has no way back for one %s', async (_case, then) => {
    await has();
    const id = await logged();
    world.setNow(NOW + 1_000);
    await then(id);
    expect(await undoOfLogged(world, id)).toBeNull();
  });

  it('has no way back for one that was never there', async () => {
    expect(await undoOfLogged(world, 'nothing')).toBeNull();
  });

  const only = async () => {
    const [attempted] = await attempts();
    if (attempted === undefined) throw new Error('No attempt is kept.');
    return attempted;
  };
});
