import { addMonths } from '../add-months.ts';
import type { DayText } from '../time.ts';
import type { PointsCredit } from './credit.ts';
import { addAll, addTo } from './fraction-sum.ts';
import type { PointsKind } from './lives-of-points.ts';
import { emptySums, type KindSums, type Standing, standingOf } from './standing.ts';

/**
 * Points over a run of days. Kept as what begins or ends at each of them, so that adding or taking away an entry touches
 * two places per credit and never looks at the other entries.
 */
export interface Timeline {
  /** In order. */
  readonly days: readonly DayText[];
  /** What changed since the day before, one for each day. Never changed once handed out. */
  readonly changes: readonly KindSums[];
}

/**
 * The days that a month is measured on: `back` of them up to `today`, then `ahead`. Each is day `dayOfMonth` (at most 28)
 * of its month; that tiers are measured on the 15th is worked out from the windows of the re-evaluation (S19, undated).
 */
export function measuringDays(today: DayText, dayOfMonth: number, back: number, ahead: number): readonly DayText[] {
  const ofThisMonth = `${today.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}`;
  const latest = ofThisMonth <= today ? 0 : -1;
  return Array.from({ length: back + ahead }, (_, index) => addMonths(ofThisMonth, latest - back + 1 + index));
}

/** The timeline of many credits at once. */
export function timelineOf(credits: Iterable<PointsCredit>, days: readonly DayText[]): Timeline {
  const changes = days.map(emptySums);
  for (const credit of credits) put(changes, days, credit, 1);
  return { days, changes };
}

/** The timeline with some credits more and some fewer, as when an entry is added, changed or deleted. */
export function withCredits(
  { days, changes }: Timeline,
  added: readonly PointsCredit[],
  removed: readonly PointsCredit[],
): Timeline {
  const next = changes.map(copyOf);
  for (const credit of removed) put(next, days, credit, -1);
  for (const credit of added) put(next, days, credit, 1);
  return { days, changes: next };
}

/** The points that count on each day of a timeline. */
export function standingsOf({
  days,
  changes,
}: Timeline): readonly { readonly day: DayText; readonly standing: Standing }[] {
  const sums = emptySums();
  return days.map((day, index) => {
    const change = changes[index];
    if (change !== undefined) for (const kind of KINDS) addAll(sums[kind], change[kind]);
    return { day, standing: standingOf(sums) };
  });
}

const KINDS: readonly PointsKind[] = ['sourced', 'assisted', 'managed'];

function put(changes: readonly KindSums[], days: readonly DayText[], credit: PointsCredit, sign: 1 | -1): void {
  const begins = firstFrom(days, credit.from);
  const ends = credit.until === null ? days.length : firstFrom(days, credit.until);
  if (begins === ends) return;
  const beginning = changes[begins];
  const ending = changes[ends];
  if (beginning !== undefined) addTo(beginning[credit.kind], credit.points, sign);
  if (ending !== undefined) addTo(ending[credit.kind], credit.points, sign === 1 ? -1 : 1);
}

/** The index of the first day that is `day` or later. */
function firstFrom(days: readonly DayText[], day: DayText): number {
  const index = days.findIndex((one) => one >= day);
  return index === -1 ? days.length : index;
}

function copyOf({ sourced, assisted, managed }: KindSums): KindSums {
  return { sourced: new Map(sourced), assisted: new Map(assisted), managed: new Map(managed) };
}
