import type { Certification } from '../../certifications/certification.ts';
import { addDays, type DayText, lastDayOf } from '../../time.ts';

type Held = Pick<Certification, 'holderId' | 'earned' | 'expires' | 'stage'>;

export type HeldState = 'active' | 'expiring' | 'expired' | 'in-progress';
export type HeldCounts = Readonly<Record<HeldState, number>>;

/** Days before its expiry from which the summary calls a certification expiring. */
export const EXPIRING_DAYS = 90;

/**
 * How a certification stands on a day; null when it was earned only later. It counts as valid through the whole of its
 * expiry day, a month-only expiry through the last day of that month. One without an expiry is active once complete.
 */
export function heldState({ earned, expires, stage }: Held, day: DayText): HeldState | null {
  if (earned !== null && earned.on > day) return null;
  if (expires === null) return stage === 'complete' || earned !== null ? 'active' : 'in-progress';
  if (lastDayOf(expires) < day) return 'expired';
  return expires.on <= addDays(day, EXPIRING_DAYS) ? 'expiring' : 'active';
}

/** What a team holds on a day. */
export interface CertificationSummary<Row extends Held> {
  readonly counts: HeldCounts;
  /** By holder's id, in the order in which they were met. */
  readonly byHolder: ReadonlyMap<string, HeldCounts>;
  /** Those that expire within 90 days, the first to expire first. */
  readonly expiring: readonly Row[];
}

export function certificationSummary<Row extends Held>(rows: Iterable<Row>, day: DayText): CertificationSummary<Row> {
  const byHolder = new Map<string, Record<HeldState, number>>();
  const counts = noneHeld();
  const expiring: Row[] = [];
  for (const row of rows) {
    const state = heldState(row, day);
    if (state === null) continue;
    const own = byHolder.get(row.holderId) ?? noneHeld();
    byHolder.set(row.holderId, own);
    own[state] += 1;
    counts[state] += 1;
    if (state === 'expiring') expiring.push(row);
  }
  expiring.sort((a, b) => ((a.expires?.on ?? '') < (b.expires?.on ?? '') ? -1 : 1));
  return { counts, byHolder, expiring };
}

function noneHeld(): Record<HeldState, number> {
  return { active: 0, expiring: 0, expired: 0, 'in-progress': 0 };
}
