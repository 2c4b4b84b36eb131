import type { SourcedFact } from '../certifications/catalogue.ts';
import type { DayText } from '../time.ts';
import type { DecimalText } from './decimal.ts';

/** HubSpot's dated rules of tier points. The values live in `src/facts/points-rules.ts`. */
export interface PointsRules {
  /** Oldest first, each in force until the next one. */
  readonly ruleSets: readonly RuleSet[];
  /** Oldest first. */
  readonly baseTables: readonly BaseTable[];
  readonly growthMarkets: SourcedFact<readonly GrowthRegion[]>;
  /** Whether the sold rate is that of the day the product line was sold, also for its later upsells. */
  readonly rateFollowsLine: SourcedFact<boolean>;
  /** Whether the managed credit of a client is split evenly among all partners who serve it. */
  readonly managedSharedEvenly: SourcedFact<boolean>;
  /** Lowest tier first. */
  readonly tiers: SourcedFact<readonly Tier[]>;
  readonly reevaluations: SourcedFact<readonly ReevaluationRule[]>;
  /** Months after a tier is earned in which it cannot be lost. */
  readonly protectionMonths: SourcedFact<number>;
  readonly assumptions: PointsAssumptions;
}

export type RuleSetId = 'R2' | 'R3' | 'R4' | 'R5';

export interface RuleSet {
  readonly id: RuleSetId;
  /** The first day in force. */
  readonly from: SourcedFact<DayText>;
  /** Null while its effect on points is not public. */
  readonly rates: PointRates | null;
  /** What the tier's minimum beside the total is counted on; null while unknown. */
  readonly minimumOf: SourcedFact<'sold' | 'sourced'> | null;
  /** Whether a tier also asks for a minimum of managed points. Pages contradict each other, so every word is kept. */
  readonly managedMinimum: readonly SourcedFact<boolean>[];
}

/** A fact that may be worked out from what a page prints instead of printed there. */
export interface PointFact<Value> extends SourcedFact<Value> {
  readonly derived?: true;
}

/** Points per base amount of monthly recurring revenue, and the factors for clients in growth markets. */
export interface PointRates {
  readonly sourced: PointFact<DecimalText>;
  readonly assisted: PointFact<DecimalText>;
  readonly managed: PointFact<DecimalText>;
  readonly growthSold: PointFact<DecimalText>;
  readonly growthManaged: PointFact<DecimalText>;
}

export type BaseTableId = 'A' | 'B';

/** The amount of each currency that the rates are "per". */
export interface BaseTable {
  readonly id: BaseTableId;
  /** `current` where the page calls the amounts its rates, `illustration` where it calls them approximate. */
  readonly status: 'current' | 'illustration';
  /** Major units by ISO 4217 code, as printed. */
  readonly amounts: SourcedFact<Readonly<Record<string, DecimalText>>>;
}

/** A group of countries as HubSpot's list names it. */
export interface GrowthRegion {
  readonly region: 'india' | 'latin-america' | 'north-asia' | 'south-east-asia';
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  /** False where the page names only the region and the countries are our reading of it. */
  readonly named: boolean;
}

export type Tier = 'gold' | 'platinum' | 'diamond' | 'elite';

/** A day of the year. Months count from 1. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A day on which tiers can go down, and the first day of the window that it looks back on. */
export interface ReevaluationRule {
  readonly on: MonthDay;
  readonly windowFrom: MonthDay;
}

/** A value that no page states for points, with the pages that make it plausible. */
export interface Assumption<Value> {
  readonly value: Value;
  readonly restsOn: readonly Omit<SourcedFact<unknown>, 'value'>[];
}

export interface PointsAssumptions {
  /** Months that sold points count. Stated only for the revenue that tiers were measured in before points. */
  readonly soldLifeMonths: Assumption<number>;
  /** The first sale date that the newer table of base amounts is used for. */
  readonly baseTableSwitch: Assumption<DayText>;
  /** The rule set whose rates are used where a later one's are not public. */
  readonly ratesWhileUnknown: Assumption<RuleSetId>;
  /** The rule set whose rates are used for lines sold before there were points. */
  readonly ratesBeforePoints: Assumption<RuleSetId>;
  /** The day of the month on which tiers are measured. */
  readonly snapshotDay: Assumption<number>;
}

export type AssumptionId = keyof PointsAssumptions | 'standardMarket';
