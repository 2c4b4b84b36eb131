import { DAY_MS, daysBetween, type EpochMs, lastDayOf } from '../time.ts';
import type { Deadline, DeadlineKind } from './deadline.ts';

/** How many days something that was missed, or may be taken up, is still shown. */
const MISSED_DAYS = 31;

/** How many days back to look for it: a month-only date is reached on its first day and missed after its last. */
export const LOOK_BACK_DAYS = MISSED_DAYS + 31;

/** Kinds that nothing is missed with: from their moment on there is something to take up. */
const OPENS: ReadonlySet<DeadlineKind> = new Set(['retake', 'practicum-grade', 'follow-up']);

/**
 * Where a deadline stands. `now`: its day or month has come. `open`: what was locked or awaited can be taken up.
 * `past`: whole days since its day or the last day of its month, or since its moment.
 */
export type Standing =
  | { readonly kind: 'ahead'; readonly days: number; readonly ms: EpochMs }
  | { readonly kind: 'now' }
  | { readonly kind: 'open' }
  | { readonly kind: 'past'; readonly days: number };

/** Where a deadline stands at a moment whose calendar day is `today`. */
export function standingOf(deadline: Pick<Deadline, 'kind' | 'on' | 'at'>, now: EpochMs, today: string): Standing {
  const { on, at } = deadline;
  if (on?.precision === 'month' && today.slice(0, 7) === on.on.slice(0, 7)) return { kind: 'now' };
  if (now < at) {
    const days = on === null ? Math.floor((at - now) / DAY_MS) : daysBetween(today, on.on);
    return days === 0 && on !== null ? { kind: 'now' } : { kind: 'ahead', days, ms: at - now };
  }
  if (OPENS.has(deadline.kind)) return { kind: 'open' };
  return { kind: 'past', days: on === null ? Math.floor((now - at) / DAY_MS) : daysBetween(lastDayOf(on), today) };
}

/** Whether a deadline is still worth showing: one long missed, or long open, is not. */
export function isCurrent(deadline: Pick<Deadline, 'kind' | 'on' | 'at'>, now: EpochMs, today: string): boolean {
  const standing = standingOf(deadline, now, today);
  if (standing.kind === 'open') return now - deadline.at <= MISSED_DAYS * DAY_MS;
  return standing.kind !== 'past' || standing.days <= MISSED_DAYS;
}

const RANK = { now: 0, ahead: 0, open: 1, past: 2 } as const;

/**
 * Deadlines by urgency: what has come or is ahead by its moment, then what can be taken up, then what was missed, latest
 * first. A month that is running counts from its first day, so it precedes what is still ahead.
 */
export function byUrgency<Item extends Pick<Deadline, 'kind' | 'on' | 'at' | 'key'>>(
  items: readonly Item[],
  now: EpochMs,
  today: string,
): readonly Item[] {
  const ranked = items.map((item) => ({ item, rank: RANK[standingOf(item, now, today).kind] }));
  ranked.sort((a, b) => {
    if (a.rank !== b.rank) return a.rank - b.rank;
    const distance = a.rank === RANK.past ? b.item.at - a.item.at : a.item.at - b.item.at;
    return distance !== 0 ? distance : a.item.key < b.item.key ? -1 : 1;
  });
  return ranked.map(({ item }) => item);
}
