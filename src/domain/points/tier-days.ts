import type { DayText } from '../time.ts';
import type { PointsRules } from './points-rules.ts';
import { nextReevaluation, type Reevaluation } from './reevaluation.ts';
import { measuringDays } from './timeline.ts';

/** Every day that the screen of the tier asks the standing of. */
export interface TierDays {
  /** The measuring days of the last and the next months. */
  readonly progress: readonly DayText[];
  readonly reevaluation: Reevaluation | null;
  /** Those, those of the window, and today: in order, each once, as one timeline takes them. */
  readonly all: readonly DayText[];
}

const MONTHS_BACK = 12;
const MONTHS_AHEAD = 6;

/** The days asked for on `today`. That months are measured on one day of the month is an assumption, see `snapshotDay`. */
export function tierDays(rules: PointsRules, today: DayText): TierDays {
  const progress = measuringDays(today, rules.assumptions.snapshotDay.value, MONTHS_BACK, MONTHS_AHEAD);
  const reevaluation = nextReevaluation(rules, today);
  const all = [...new Set([...progress, ...(reevaluation?.measuredOn ?? []), today])].toSorted();
  return { progress, reevaluation, all };
}
