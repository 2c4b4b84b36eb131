import { type EpochMs, HOUR_MS } from '../time.ts';

/**
 * What started the wait. HubSpot's articles differ: 12 hours after the last attempt (26 May 2023), or after the failure
 * notice that appears on return (24 Apr 2018). So the user says which.
 */
export type LockReason = 'last-attempt' | 'failure-notice';

/** The time in which a failed or abandoned exam may not be sat again. */
export interface RetakeLock {
  readonly startedAt: EpochMs;
  readonly reason: LockReason;
  /** First moment at which the exam may be sat again. */
  readonly until: EpochMs;
}

/** The lock that starts at a moment. `hours` comes from the Academy rules in `src/facts/`. */
export function retakeLock(startedAt: EpochMs, reason: LockReason, hours: number): RetakeLock {
  return { startedAt, reason, until: startedAt + hours * HOUR_MS };
}

/** Whether the exam is still locked. */
export function isLocked<Lock extends Pick<RetakeLock, 'until'>>(lock: Lock | null, now: EpochMs): lock is Lock {
  return lock !== null && now < lock.until;
}
