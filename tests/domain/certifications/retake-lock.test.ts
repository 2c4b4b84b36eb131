import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocked, retakeLock } from '../../../src/domain/certifications/retake-lock.ts';
import { HOUR_MS } from '../../../src/domain/time.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';

const ENDED = Date.parse('2026-11-22T19:40Z');

describe('retakeLock', () => {
  it('ends the hours of the Academy rule later, whatever it is counted from', () => {
    const until = Date.parse('2026-11-23T07:40Z');
    const hours = ACADEMY_RULES.retakeLockHours.value;
    expect(retakeLock(ENDED, 'last-attempt', hours)).toEqual({ startedAt: ENDED, reason: 'last-attempt', until });
    expect(retakeLock(ENDED, 'failure-notice', hours)).toEqual({ startedAt: ENDED, reason: 'failure-notice', until });
  });

  it('counts hours that pass, not hours that the clock shows', () => {
    // Paris puts its clocks back in the night to 25 October 2026: 20:00 and twelve hours is 07:00.
    const lock = retakeLock(Date.parse('2026-10-24T18:00Z'), 'last-attempt', 12);
    expect(Temporal.Instant.fromEpochMilliseconds(lock.until).toZonedDateTimeISO('Europe/Paris').hour).toBe(7);
  });
});

describe('isLocked', () => {
  const lock = retakeLock(ENDED, 'last-attempt', 12);

  it.each([
    ['as it starts', ENDED, true],
    ['in its last millisecond', lock.until - 1, true],
    ['at its end', lock.until, false],
    ['long after', lock.until + 1_000 * HOUR_MS, false],
    ['before it starts, as when a clock was put back', ENDED - HOUR_MS, true],
  ])('%s', (_, now, locked) => {
    expect(isLocked(lock, now)).toBe(locked);
  });

  it('is never so without a lock', () => {
    expect(isLocked(null, ENDED)).toBe(false);
  });

  it('opens once and for good', () => {
    fc.assert(
      fc.property(fc.nat(100 * HOUR_MS), fc.nat(100 * HOUR_MS), fc.nat(48), (start, later, hours) => {
        const any = retakeLock(start, 'last-attempt', hours);
        expect(isLocked(any, start + later)).toBe(later < hours * HOUR_MS);
      }),
    );
  });
});
