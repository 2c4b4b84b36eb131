import { type EpochMs, HOUR_MS, MINUTE_MS } from '../time.ts';
import type { Deadline } from './deadline.ts';
import { byUrgency, standingOf } from './outlook.ts';

/** What the toolbar icon says: a short text and whether it calls for action at once. */
export interface Badge {
  readonly text: string;
  readonly tone: 'calm' | 'urgent';
}

/** Says nothing. */
export const NO_BADGE: Badge = { text: '', tone: 'calm' };

/**
 * The badge for the soonest thing that needs attention: `3d`, `11h`, `45m`, or `!` for what is due today, running out
 * this month or was missed, and, calmly, for reminders that await an answer. Empty when nothing within `days` days needs
 * any.
 */
export function badgeOf(
  deadlines: readonly Deadline[],
  moment: { readonly now: EpochMs; readonly today: string; readonly days: number; readonly remindersOpen: number },
): Badge {
  const { now, today, days, remindersOpen } = moment;
  const standings = byUrgency(deadlines, now, today).map((deadline) => standingOf(deadline, now, today));
  if (standings.some(({ kind }) => kind === 'now' || kind === 'past')) return { text: '!', tone: 'urgent' };
  // By days, as the words beside it count: what expires tomorrow lies one day ahead although its end is up to two away.
  const soonest = standings.find((standing) => standing.kind === 'ahead' && standing.days <= days);
  if (soonest?.kind !== 'ahead') return remindersOpen > 0 ? { text: '!', tone: 'calm' } : NO_BADGE;
  return { text: shortSpan(soonest.days, soonest.ms), tone: soonest.days <= 7 ? 'urgent' : 'calm' };
}

/** At most four characters. Hours and minutes are rounded up, so that the last one is never called zero. */
function shortSpan(days: number, ms: EpochMs): string {
  if (days >= 1) return days > 999 ? '999+' : `${days}d`;
  const minutes = Math.ceil(ms / MINUTE_MS);
  return minutes < 60 ? `${minutes}m` : `${Math.ceil(ms / HOUR_MS)}h`;
}
