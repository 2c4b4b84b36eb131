import { readGivenDay } from '../draft-date.ts';
import type { DraftReading } from '../draft-problem.ts';
import { draftReader } from '../draft-reader.ts';
import { readText } from '../draft-text.ts';
import type { DayText } from '../time.ts';
import type { PlanFields } from './plan.ts';
import type { Tier } from './points-rules.ts';

/** A plan as its form holds it: texts as typed, the day as `YYYY-MM-DD`. */
export interface PlanDraft {
  readonly name: string;
  readonly tier: Tier;
  readonly goalDay: string;
}

const MOST_CHARACTERS = 200;

/**
 * The fields of a plan, or everything that is wrong with it. A name may be left out: it is empty then, for the caller to
 * name the plan after its goal. A day that is over is no fault, or old plans could not be renamed.
 */
export function readPlanDraft(draft: PlanDraft, today: DayText): DraftReading<PlanFields, keyof PlanDraft> {
  const { problems, take } = draftReader<keyof PlanDraft>();
  const name = take('name', readText(draft.name.trim(), MOST_CHARACTERS)) ?? '';
  const goalDay = take('goalDay', readGivenDay(draft.goalDay, today)) ?? '';
  return problems.length === 0
    ? { kind: 'ok', value: { name, tier: draft.tier, goalDay } }
    : { kind: 'refused', problems };
}
