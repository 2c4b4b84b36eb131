import type { CountryCode } from '../country.ts';
import type { Money } from '../money.ts';
import type { Row } from '../row.ts';
import type { DayText } from '../time.ts';
import type { CreditMaker, CreditSource, PointsCredit } from './credit.ts';
import type { DealOrigin, DealProblem } from './deal-question.ts';
import { type Fraction, times } from './fraction.ts';
import type { Tier } from './points-rules.ts';
import { type Standing, standingOn, together } from './standing.ts';
import { type Missing, missingFor, type TierAsk } from './tier.ts';

/** A goal to be worked toward; several stand side by side. */
export interface Plan extends Row {
  readonly name: string;
  readonly tier: Tier;
  readonly goalDay: DayText;
}

/** The fields that a person edits. */
export type PlanFields = Omit<Plan, keyof Row>;

/** A deal that may come. */
export interface PlannedDeal extends Row {
  readonly planId: string;
  /** As the user names it. */
  readonly label: string;
  /** The client's country; null while not known. */
  readonly market: CountryCode | null;
  readonly deal: DealOrigin;
  /** Monthly recurring revenue. */
  readonly mrr: Money;
  /** Whether this partner will manage it too, from the day it is sold. */
  readonly manages: boolean;
  readonly otherPartners: number;
  readonly expectedOn: DayText;
  /** Whole percent, 0 to 100. */
  readonly probability: number;
}

/** The fields that a person edits. */
export type PlannedDealFields = Omit<PlannedDeal, keyof Row | 'planId'>;

/** A planned deal that no points can be worked out for. */
export interface RefusedDeal {
  readonly dealId: string;
  readonly problems: readonly DealProblem[];
}

/** Where a plan stands on its day. Everything in it is an estimate. */
export interface PlanOutlook {
  /** What the ledger's points will still be worth that day, after those that expire. */
  readonly held: Standing;
  /** With every planned deal closed. */
  readonly ifAllClose: Standing;
  /** With every planned deal counted by its probability. */
  readonly expected: Standing;
  /** Missing for the goal in each of the three cases; null while the user has filled in no thresholds. */
  readonly missing: Readonly<Record<'held' | 'ifAllClose' | 'expected', Missing>> | null;
  readonly refused: readonly RefusedDeal[];
}

/**
 * What is missing on the goal's day, with and without the planned deals, on top of what is `held` that day. Deals expected
 * after that day do not count; one expected earlier may have expired again. `ask` is what the goal's tier asks for on that
 * day, null while unknown.
 */
export function planOutlook(
  held: Standing,
  deals: readonly PlannedDeal[],
  goalDay: DayText,
  ask: TierAsk | null,
  make: CreditMaker,
): PlanOutlook {
  const planned = plannedCredits(deals, make);
  const ifAllClose = together(held, standingOn(planned.full, goalDay));
  const expected = together(held, standingOn(planned.weighted, goalDay));
  const missing =
    ask === null
      ? null
      : {
          held: missingFor(held, ask),
          ifAllClose: missingFor(ifAllClose, ask),
          expected: missingFor(expected, ask),
        };
  return { held, ifAllClose, expected, missing, refused: planned.refused };
}

function plannedCredits(deals: readonly PlannedDeal[], make: CreditMaker) {
  const full: PointsCredit[] = [];
  const weighted: PointsCredit[] = [];
  const refused: RefusedDeal[] = [];
  for (const deal of deals) {
    const reading = make(plannedSource(deal), deal.market);
    if (reading.kind === 'refused') refused.push({ dealId: deal.id, problems: reading.problems });
    else {
      const share: Fraction = { numerator: BigInt(deal.probability), denominator: 100n };
      full.push(...reading.credits);
      weighted.push(...reading.credits.map((credit) => ({ ...credit, points: times(credit.points, share) })));
    }
  }
  return { full, weighted, refused };
}

/** A planned deal as the entry that it would become. */
export function plannedSource(planned: PlannedDeal): CreditSource {
  const { id, deal, mrr, manages, otherPartners, expectedOn } = planned;
  return {
    id,
    clientId: id,
    deal,
    soldOn: expectedOn,
    lineSoldOn: expectedOn,
    mrr,
    managedFrom: manages ? expectedOn : null,
    managedUntil: null,
    otherPartners,
    endedOn: null,
  };
}
