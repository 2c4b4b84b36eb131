import { addMonths } from '../add-months.ts';
import type { DayText } from '../time.ts';
import type { PointsCredit } from './credit.ts';
import type { MonthDay, PointsRules, Tier } from './points-rules.ts';
import type { RuleBook } from './rule-book.ts';
import { type Standing, standingOn } from './standing.ts';
import { bestTier, tierAsksOn } from './tier.ts';

/** A day on which tiers can go down, and the days of its window that are measured. */
export interface Reevaluation {
  readonly on: DayText;
  readonly windowFrom: DayText;
  /** One a month, from `windowFrom` to `on`. That it is the 15th is worked out from the windows. */
  readonly measuredOn: readonly DayText[];
}

export interface MeasuredMonth {
  readonly day: DayText;
  readonly standing: Standing;
  /** The highest tier met; null when none is. Only tiers whose thresholds the user has filled in can be met. */
  readonly best: Tier | null;
  /** The tiers whose thresholds are filled in for that day's rules. */
  readonly known: readonly Tier[];
  /** True for days after today: what the credits known now will still be worth. */
  readonly ahead: boolean;
}

/** What the rule says would happen on the day of the re-evaluation. An estimate. */
export type Outcome =
  /** Met in a month that is over. */
  | { readonly kind: 'kept'; readonly metOn: DayText }
  /** Not met so far, but the points known now meet it in a month to come. */
  | { readonly kind: 'kept-if-it-stays'; readonly metOn: DayText }
  /**
   * Not met in any month: down to the highest tier met, none when no tier is. Not `certain` where the thresholds of some
   * lower tier are missing, which could have been met.
   */
  | { readonly kind: 'drops'; readonly to: Tier | null; readonly certain: boolean }
  /** The thresholds of the credited tier are missing for some month that could have kept it. */
  | { readonly kind: 'unknown' };

/**
 * The next re-evaluation, on `today` or later, with its window (S19, undated: 15 January looks at 15 August on, 15 July
 * at 15 February on). Null when the rules name none.
 */
export function nextReevaluation(rules: PointsRules, today: DayText): Reevaluation | null {
  const upcoming = rules.reevaluations.value.map(({ on, windowFrom }) => {
    const next = firstFrom(on, today);
    return { on: next, windowFrom: latestUpTo(windowFrom, next) };
  });
  const first = upcoming.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  if (first === undefined) return null;
  const measuredOn: DayText[] = [];
  for (let day = first.windowFrom; day <= first.on; day = addMonths(first.windowFrom, measuredOn.length)) {
    measuredOn.push(day);
  }
  return { ...first, measuredOn };
}

/** What a standing on a day amounts to, seen from `today`. */
export function measuredMonth(day: DayText, standing: Standing, book: RuleBook, today: DayText): MeasuredMonth {
  const asks = tierAsksOn(book, day)?.asks ?? [];
  return { day, standing, best: bestTier(standing, asks), known: asks.map(({ tier }) => tier), ahead: day > today };
}

/** The standing and the best tier on each measured day of a re-evaluation's window. */
export function measuredMonths(
  { measuredOn }: Reevaluation,
  credits: readonly PointsCredit[],
  book: RuleBook,
  today: DayText,
): readonly MeasuredMonth[] {
  return measuredOn.map((day) => measuredMonth(day, standingOn(credits, day), book, today));
}

/**
 * What becomes of the credited tier: one month that meets it keeps it; otherwise the partner drops to the highest tier
 * met in the window (S19, undated). Thresholds not filled in leave it unknown instead of lost.
 */
export function outcomeOf(credited: Tier, months: readonly MeasuredMonth[], tiers: readonly Tier[]): Outcome {
  const rank = (tier: Tier | null) => (tier === null ? -1 : tiers.indexOf(tier));
  const met = months.filter(({ best }) => rank(best) >= rank(credited));
  const before = met.find(({ ahead }) => !ahead);
  if (before !== undefined) return { kind: 'kept', metOn: before.day };
  const later = met[0];
  if (later !== undefined) return { kind: 'kept-if-it-stays', metOn: later.day };
  if (months.some(({ known }) => !known.includes(credited))) return { kind: 'unknown' };
  const best = months.map((month) => month.best).reduce((a, b) => (rank(b) > rank(a) ? b : a), null);
  const between = tiers.filter((tier) => rank(tier) > rank(best) && rank(tier) < rank(credited));
  const certain = months.every(({ known }) => between.every((tier) => known.includes(tier)));
  return { kind: 'drops', to: best, certain };
}

/** Whether a tier earned on `creditedSince` is still too young to be lost on the day of the re-evaluation (S19, undated). */
export function isProtected(creditedSince: DayText, { on }: Reevaluation, rules: PointsRules): boolean {
  return on < addMonths(creditedSince, rules.protectionMonths.value);
}

/**
 * Whether the Solutions Partner certification has lapsed by the day of the re-evaluation, which alone costs the tier
 * (S19, undated). `expiresOn` is the last of those held; null when none is held. On its last day it still counts.
 */
export function lapsedBy(expiresOn: DayText | null, { on }: Reevaluation): boolean {
  return expiresOn === null || expiresOn < on;
}

function firstFrom(monthDay: MonthDay, day: DayText): DayText {
  const ofYear = inYearOf(monthDay, day);
  return ofYear >= day ? ofYear : addMonths(ofYear, 12);
}

function latestUpTo(monthDay: MonthDay, day: DayText): DayText {
  const ofYear = inYearOf(monthDay, day);
  return ofYear <= day ? ofYear : addMonths(ofYear, -12);
}

function inYearOf({ month, day }: MonthDay, of: DayText): DayText {
  return `${of.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
