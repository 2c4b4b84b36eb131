import { addMonths } from '../../add-months.ts';
import type { PointEntry } from '../../points/ledger.ts';
import type { DayText } from '../../time.ts';
import type { CommissionRule, CommissionRules } from './commission-rules.ts';
import type { DaySpan } from './earning-months.ts';

/** The first day that nothing more is earned: the months are over, the client left, or the partner manages it no more. */
export interface CommissionEnd {
  readonly on: DayText;
  readonly because: 'term' | 'ended' | 'not-managed';
}

/** The days whose revenue a deal earns on, as long as nothing else stands against it. */
export function earningDays(
  entry: PointEntry,
  rule: CommissionRule,
  { keptUntil }: CommissionRules,
): readonly DaySpan[] {
  const { soldOn, managedFrom, managedUntil, endedOn } = entry;
  const spans: DaySpan[] = [];
  const add = (from: DayText, until: DayText | null) => {
    const end = earlier(until, endedOn);
    if (end === null || from < end) spans.push({ from, until: end });
  };
  if (rule.months.value !== null) add(soldOn, addMonths(soldOn, rule.months.value));
  else {
    const kept = keptUntil.value;
    add(soldOn, kept);
    if (managedFrom !== null) add(later(managedFrom, kept), managedUntil);
  }
  return spans;
}

/** When a deal that earned on some days no longer does; null while no end is known. */
export function endOfEarning(
  { endedOn }: PointEntry,
  rule: CommissionRule,
  days: readonly DaySpan[],
): CommissionEnd | null {
  const last = days.at(-1);
  const on = last === undefined ? endedOn : last.until;
  if (on === null) return null;
  if (on === endedOn) return { on, because: 'ended' };
  return { on, because: rule.months.value === null ? 'not-managed' : 'term' };
}

function earlier(a: DayText | null, b: DayText | null): DayText | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function later(a: DayText, b: DayText): DayText {
  return [a, b].toSorted()[1] ?? a;
}
