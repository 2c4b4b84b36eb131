import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttemptDraft,
  type AttemptFields,
  attemptDraftOf,
  readAttempt,
} from '../../../src/domain/certifications/attempt-check.ts';
import { retakeLock } from '../../../src/domain/certifications/retake-lock.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/domain/time.ts';

const context = { now: Date.parse('2026-11-21T12:00:00Z'), zone: 'Europe/Paris', lockHours: 12 };
const ended = Date.parse('2026-11-21T10:00:00Z');

const draft: AttemptDraft = {
  outcome: 'failed',
  endedAt: '2026-11-21T11:00',
  correct: '',
  questions: '',
  lockStart: '',
  lockReason: 'last-attempt',
};

const read = (changes: Partial<AttemptDraft>) => readAttempt({ ...draft, ...changes }, context);

describe('readAttempt', () => {
  it('locks a failed exam for the hours of the rule from its end', () => {
    const lock = { startedAt: ended, reason: 'last-attempt', until: ended + 12 * HOUR_MS };
    const value = { outcome: 'failed', endedAt: ended, correct: null, questions: null, lock };
    expect(read({})).toEqual({ kind: 'ok', value });
  });

  it('locks an abandoned one from the notice when the user says so', () => {
    const reading = read({ outcome: 'abandoned', lockStart: '2026-11-21T12:30', lockReason: 'failure-notice' });
    const startedAt = Date.parse('2026-11-21T11:30:00Z');
    const lock = { startedAt, reason: 'failure-notice', until: startedAt + 12 * HOUR_MS };
    expect(reading).toMatchObject({ kind: 'ok', value: { outcome: 'abandoned', endedAt: ended, lock } });
  });

  it('never locks a passed one, whatever was left in the fields of the lock', () => {
    expect(read({ outcome: 'passed', lockStart: 'x' })).toMatchObject({ kind: 'ok', value: { lock: null } });
  });

  it('counts the lock in hours that pass, also over the night when the clocks change', () => {
    const night = { ...context, now: Date.parse('2026-10-25T12:00:00Z') };
    const reading = readAttempt({ ...draft, endedAt: '2026-10-24T20:00' }, night);
    expect(reading).toMatchObject({ value: { lock: { until: Date.parse('2026-10-25T06:00:00Z') } } });
  });

  it.each([
    ['', '', null, null],
    ['30', '', 30, null],
    ['', '40', null, 40],
    ['30', '40', 30, 40],
    ['40', '40', 40, 40],
    ['0', '1', 0, 1],
  ])('takes "%s" correct of "%s"', (correct, questions, right, asked) => {
    expect(read({ correct, questions })).toMatchObject({ kind: 'ok', value: { correct: right, questions: asked } });
  });

  it.each([
    ['outcome', { outcome: '' }, 'missing', null],
    ['endedAt', { endedAt: '' }, 'missing', null],
    ['endedAt', { endedAt: '2026-02-30T10:00' }, 'impossible-time', { text: '2026-02-30T10:00' }],
    ['endedAt', { endedAt: '2026-11-21' }, 'impossible-time', { text: '2026-11-21' }],
    ['endedAt', { endedAt: '2026-11-21T13:06' }, 'in-future', null],
    ['endedAt', { endedAt: '2016-11-21T12:59' }, 'too-early', { earliest: '2016-11-21' }],
    ['lockStart', { lockStart: 'noon' }, 'impossible-time', { text: 'noon' }],
    ['lockStart', { lockStart: '2026-11-21T13:06' }, 'in-future', null],
    ['correct', { correct: '41', questions: '40' }, 'more-than-questions', { correct: 41, questions: 40 }],
    ['correct', { correct: '-1' }, 'out-of-range', { least: 0, most: 10_000 }],
    ['correct', { correct: '30.5' }, 'not-a-whole-number', { text: '30.5' }],
    ['questions', { questions: '0' }, 'out-of-range', { least: 1, most: 10_000 }],
    ['questions', { questions: 'forty' }, 'not-a-whole-number', { text: 'forty' }],
  ] as const)('refuses for its %s (%#)', (field, changes, reason, data) => {
    expect(read(changes)).toEqual({ kind: 'refused', problems: [{ field, reason, data }] });
  });

  it('allows for a clock five minutes ahead, and for ten years back', () => {
    expect(read({ endedAt: '2026-11-21T13:05' }).kind).toBe('ok');
    expect(read({ endedAt: '2016-11-21T13:00' }).kind).toBe('ok');
  });

  it('says everything at once', () => {
    const reading = read({ outcome: '', endedAt: 'x', correct: 'x', questions: '-5' });
    const problems = reading.kind === 'refused' ? reading.problems : [];
    expect(problems.map(({ field }) => field)).toEqual(['outcome', 'endedAt', 'correct', 'questions']);
  });
});

describe('attemptDraftOf', () => {
  it('gives a lock that began with the end no start of its own', () => {
    const attempt: AttemptFields = {
      outcome: 'failed',
      endedAt: ended,
      correct: 30,
      questions: 40,
      lock: retakeLock(ended, 'last-attempt', 12),
    };
    expect(attemptDraftOf(attempt, context.zone)).toEqual({ ...draft, correct: '30', questions: '40' });
  });

  it('is read back as it was', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 90 }).map((back) => context.now - back * MINUTE_MS);
    const attempts = fc
      .record({
        outcome: fc.constantFrom('passed' as const, 'failed' as const, 'abandoned' as const),
        // Nothing between the two hours that happen twice on 25 October.
        endedAt: minutes.filter((at) => Math.abs(at - Date.parse('2026-10-25T01:00:00Z')) > HOUR_MS),
        correct: fc.option(fc.integer({ min: 0, max: 40 })),
        questions: fc.option(fc.integer({ min: 40, max: 90 })),
        reason: fc.constantFrom('last-attempt' as const, 'failure-notice' as const),
        notice: fc.integer({ min: 0, max: 5 }),
      })
      .map(({ reason, notice, ...rest }): AttemptFields => {
        const start = Math.min(rest.endedAt + notice * MINUTE_MS, context.now);
        return { ...rest, lock: rest.outcome === 'passed' ? null : retakeLock(start, reason, context.lockHours) };
      });
    fc.assert(
      fc.property(attempts, (value) => {
        expect(readAttempt(attemptDraftOf(value, context.zone), context)).toEqual({ kind: 'ok', value });
      }),
    );
  });
});
