import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockAfter, scoreOf } from '../../../src/domain/certifications/exam-attempt.ts';
import { retakeLock } from '../../../src/domain/certifications/retake-lock.ts';
import { attempt } from '../../fixtures/rows.ts';

describe('scoreOf', () => {
  it.each([
    [45, 60, 0.75],
    [60, 60, 1],
    [0, 60, 0],
    [null, 60, null],
    [45, null, null],
    [null, null, null],
    [0, 0, null],
  ])('%s of %s is %s', (correct, questions, score) => {
    expect(scoreOf({ correct, questions })).toBe(score);
  });
});

const failed = (id: string, endedAt: number) =>
  attempt({ id, endedAt, outcome: 'failed', lock: retakeLock(endedAt, 'last-attempt', 12) });
const passed = (id: string, endedAt: number) => attempt({ id, endedAt, outcome: 'passed', lock: null });

describe('lockAfter', () => {
  it('is none without attempts', () => {
    expect(lockAfter([])).toBeNull();
  });

  it('is that of the latest attempt', () => {
    const latest = failed('a-2', 2_000);
    expect(lockAfter([latest, failed('a-1', 1_000)])).toEqual(latest.lock);
  });

  it('ends with a pass', () => {
    expect(lockAfter([failed('a-1', 1_000), passed('a-2', 2_000)])).toBeNull();
  });

  it('holds although a pass was logged after it, if that was earlier', () => {
    const latest = failed('a-1', 2_000);
    expect(lockAfter([latest, passed('a-2', 1_000)])).toEqual(latest.lock);
  });

  it('passes over deleted attempts', () => {
    const first = failed('a-1', 1_000);
    expect(lockAfter([first, { ...failed('a-2', 2_000), deletedAt: 3_000 }])).toEqual(first.lock);
    expect(lockAfter([{ ...first, deletedAt: 3_000 }])).toBeNull();
  });

  it('takes the one given last of two that ended together', () => {
    const second = attempt({ id: 'a-2', endedAt: 1_000, lock: retakeLock(1_000, 'failure-notice', 12) });
    expect(lockAfter([failed('a-1', 1_000), second])?.reason).toBe('failure-notice');
  });

  it('does not depend on the order in which attempts were logged', () => {
    const attempts = fc.uniqueArray(
      fc.record({ endedAt: fc.nat(1_000), outcome: fc.constantFrom('pass', 'fail'), deleted: fc.boolean() }),
      { selector: ({ endedAt }) => endedAt, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        attempts.chain((drawn) => {
          const rows = drawn.map(({ endedAt, outcome, deleted }) => ({
            ...(outcome === 'pass' ? passed(`a-${endedAt}`, endedAt) : failed(`a-${endedAt}`, endedAt)),
            deletedAt: deleted ? 5_000 : null,
          }));
          return fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          );
        }),
        ([rows, shuffled]) => {
          expect(lockAfter(shuffled)).toEqual(lockAfter(rows));
          const living = rows.filter(({ deletedAt }) => deletedAt === null).map(({ endedAt }) => endedAt);
          const last = rows.find(({ endedAt }) => endedAt === Math.max(...living));
          expect(lockAfter(rows)).toEqual(last?.lock ?? null);
        },
      ),
    );
  });
});
