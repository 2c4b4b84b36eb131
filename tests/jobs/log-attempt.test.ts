import { beforeEach, describe, expect, it } from 'vitest';
import type { Certification, Stage } from '../../src/domain/certifications/certification.ts';
import { retakeLock } from '../../src/domain/certifications/retake-lock.ts';
import { HOUR_MS } from '../../src/domain/time.ts';
import { type AttemptFields, changeAttempt, logAttempt } from '../../src/jobs/log-attempt.ts';
import { startSitting } from '../../src/jobs/sit-exam.ts';
import { readAttempts, readCertification } from '../../src/store/queries/certifications.ts';
import { attempt, certification, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
let world: TestWorld;

beforeEach(() => {
  world = testWorld({ now: NOW });
});

const has = (overrides: Partial<Certification> = {}) =>
  world.database.certifications.add(certification({ stage: 'in-progress', ...overrides }));
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
const lockedUntil = async () => (await row())?.lock?.until ?? null;

describe('an exam that was not passed', () => {
  it.each(['failed', 'abandoned'] as const)('when %s is locked from its end', async (outcome) => {
    await has();
    expect((await log({ ...fields(outcome, NOW - HOUR_MS), correct: 40, questions: 60 })).kind).toBe('done');
    expect(await row()).toMatchObject({ lock: retakeLock(NOW - HOUR_MS, 'last-attempt', 12), stage: 'in-progress' });
    expect(await attempts()).toEqual([
      expect.objectContaining({
        certificationId: 'c-1',
        outcome,
        correct: 40,
        questions: 60,
        revision: 1,
        createdAt: NOW,
      }),
    ]);
    expect(world.browser.badge?.text).toBe('11h');
    expect(world.browser.tick).toBe(NOW + HOUR_MS);
  });

  it('is locked from the failure notice when that is what the wait counts from', async () => {
    await has();
    await log({ ...failed(5), lock: retakeLock(NOW - HOUR_MS, 'failure-notice', 12) });
    expect(await lockedUntil()).toBe(NOW + 11 * HOUR_MS);
  });

  it('leaves stage and dates as they are', async () => {
    await has({ stage: 'complete', expires: on('2027-02'), earned: on('2025-02-03') });
    await log(failed(1));
    expect(await row()).toMatchObject({ stage: 'complete', expires: on('2027-02'), earned: on('2025-02-03') });
  });

  it('ends the sitting', async () => {
    await has();
    await startSitting(world, 'c-1', 180);
    await log(failed(0));
    expect((await row())?.sitting).toBeNull();
    expect(world.browser.firstPaint?.sittings).toEqual([]);
    expect(await world.database.deadlines.toCollection().primaryKeys()).toEqual(['retake|c-1']);
  });
});

describe('an exam that was passed', () => {
  it.each<[string, Stage, boolean, Stage]>([
    ['is complete', 'in-progress', false, 'complete'],
    ['goes on to its practicum', 'in-progress', true, 'exam-passed'],
    ['begins a renewal with a practicum', 'complete', true, 'exam-passed'],
    ['stays complete', 'complete', false, 'complete'],
    ['still waits for the practicum handed in before it', 'practicum-submitted', true, 'practicum-submitted'],
  ])('%s', async (_, stage, hasPracticum, then) => {
    await has({ stage });
    await log(passed(1), hasPracticum);
    expect((await row())?.stage).toBe(then);
  });

  it('is locked no longer, and is given no date that only the certificate tells', async () => {
    await has({ lock: retakeLock(NOW - HOUR_MS, 'last-attempt', 12) });
    await log(failed(13));
    await log(passed(1));
    expect(await row()).toMatchObject({ lock: null, earned: null, expires: null, sitting: null });
    expect(await world.database.deadlines.count()).toBe(0);
  });
});

describe('attempts logged out of order', () => {
  it('keep the lock of the latest one', async () => {
    await has();
    await log(failed(1));
    await log(failed(30));
    expect(await lockedUntil()).toBe(NOW + 11 * HOUR_MS);
    await log(passed(40));
    expect(await lockedUntil()).toBe(NOW + 11 * HOUR_MS);
  });

  it('keep the stage when a pass before the latest failure is added', async () => {
    await has();
    await log(failed(1));
    await log(passed(9_000), true);
    expect((await row())?.stage).toBe('in-progress');
  });

  it('open the exam when a pass after the failure is added', async () => {
    await has();
    await log(failed(5));
    await log(passed(1));
    expect(await row()).toMatchObject({ lock: null, stage: 'complete' });
  });
});

describe('changing an attempt', () => {
  beforeEach(async () => {
    await has();
    await log(failed(30));
    await log(failed(1));
  });
  const latest = async () => (await attempts())[0] ?? attempt();

  it('moves the lock with it', async () => {
    expect((await changeAttempt(world, await latest(), failed(2))).kind).toBe('done');
    expect(await lockedUntil()).toBe(NOW + 10 * HOUR_MS);
    await changeAttempt(world, await latest(), { correct: 50, questions: 60 });
    expect(await latest()).toMatchObject({ correct: 50, questions: 60, revision: 3 });
    expect(await lockedUntil()).toBe(NOW + 10 * HOUR_MS);
  });

  it('lets another one be the latest', async () => {
    await changeAttempt(world, await latest(), failed(50));
    expect(await lockedUntil()).toBe(NOW - 18 * HOUR_MS);
  });

  it('by deleting it goes back to the lock of the one before', async () => {
    await changeAttempt(world, await latest(), 'delete');
    expect(await attempts()).toHaveLength(1);
    expect(await lockedUntil()).toBe(NOW - 18 * HOUR_MS);
    await changeAttempt(world, await latest(), 'delete');
    expect(await lockedUntil()).toBeNull();
    expect(await world.database.deadlines.count()).toBe(0);
  });

  it('can be taken back', async () => {
    const outcome = await changeAttempt(world, await latest(), 'delete');
    if (outcome.kind !== 'done') throw new Error('It was deleted');
    expect((await outcome.undo()).kind).toBe('done');
    expect(await attempts()).toHaveLength(2);
    expect(await lockedUntil()).toBe(NOW + 11 * HOUR_MS);
  });

  it('is refused for one that was changed or deleted elsewhere', async () => {
    const stale = await latest();
    await changeAttempt(world, stale, { correct: 50 });
    expect(await changeAttempt(world, stale, { correct: 51 })).toEqual({ kind: 'changed-elsewhere' });
    await changeAttempt(world, await latest(), 'delete');
    expect((await changeAttempt(world, stale, 'delete')).kind).toBe('changed-elsewhere');
    expect(await attempts()).toHaveLength(1);
  });
});

describe('logging can be taken back', () => {
  it('with the sitting it ended and the stage it moved', async () => {
    await has();
    await startSitting(world, 'c-1', 180);
    const before = await row();
    const outcome = await log(passed(0), true);
    if (outcome.kind !== 'done') throw new Error('It was logged');
    await outcome.undo();
    expect(await row()).toEqual({ ...before, revision: 4, updatedAt: NOW });
    expect(await attempts()).toEqual([]);
    expect(world.browser.firstPaint?.sittings).toHaveLength(1);
  });
});

it.each(['c-2', 'c-9'])('nothing is logged for %s, which is deleted or never was', async (id) => {
  await world.database.certifications.add(certification({ id: 'c-2', deletedAt: NOW }));
  expect(await logAttempt(world, id, failed(1), false)).toEqual({ kind: 'gone' });
  expect(await changeAttempt(world, attempt({ certificationId: id }), 'delete')).toEqual({ kind: 'gone' });
  expect(await world.database.examAttempts.count()).toBe(0);
});
