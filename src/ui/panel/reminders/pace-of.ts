import type { Deadline } from '../../../domain/reminders/deadline.ts';
import { DAY_MS, type EpochMs } from '../../../domain/time.ts';

/** How often the words of deadlines change: those of a moment within a day are a clock. In milliseconds. */
export function paceOf(deadlines: readonly Pick<Deadline, 'kind' | 'at'>[], now: EpochMs): number {
  const ticking = deadlines.some(({ kind, at }) => {
    return (kind === 'retake' || kind === 'sitting') && at > now && at - now < DAY_MS;
  });
  return ticking ? 1_000 : 60_000;
}
