import { type DayText, lastDayOf } from '../time.ts';
import type { Certification } from './certification.ts';

/** Whether a certification is held on a day, as far as the record tells. */
export type Holding = 'held' | 'may-be-expired' | 'expired' | 'expiry-unknown' | 'not-earned';

/**
 * How a certification is held on a day. A day counts to its end and a month to its last day; during a month that is all
 * we know of an expiry, it `may-be-expired`. With an exam passed or a practicum handed in but nothing earned yet, the
 * expiry is that of the exam's result, so the certification itself is `not-earned`.
 */
export function holdingOf(certification: Pick<Certification, 'earned' | 'expires' | 'stage'>, today: DayText): Holding {
  const { earned, expires, stage } = certification;
  const renewing = stage === 'in-progress' && expires !== null;
  if (earned === null && stage !== 'complete' && !renewing) return 'not-earned';
  if (expires === null) return 'expiry-unknown';
  if (today > lastDayOf(expires)) return 'expired';
  return expires.precision === 'month' && today >= expires.on ? 'may-be-expired' : 'held';
}
