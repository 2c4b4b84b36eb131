import type { CountryCode } from '../country.ts';
import type { CurrencyCode } from '../currency.ts';
import type { DecimalText } from './decimal.ts';
import type { BaseTableId, RuleSetId, Tier } from './points-rules.ts';

/** What the user knows better than the facts we ship, or what HubSpot shows only to partners. */
export interface PointsOverrides {
  readonly bases: readonly OwnBase[];
  /** All growth markets; null to use the list we ship. */
  readonly growthMarkets: readonly CountryCode[] | null;
  /** Months that sold points count; null to use the assumption we ship. */
  readonly soldLifeMonths: number | null;
  readonly thresholds: readonly OwnThreshold[];
}

/** A base amount that the user added or corrected. */
export interface OwnBase {
  readonly currency: CurrencyCode;
  /** Major units, above 0. */
  readonly amount: DecimalText;
  /** The table it corrects; null for a currency that neither table lists, at every sale date. */
  readonly table: BaseTableId | null;
}

/** What a tier asks for, as the user read it in Partner > Dashboard > Tier progression. Null where nothing is asked. */
export interface OwnThreshold {
  readonly ruleSet: RuleSetId;
  readonly tier: Tier;
  readonly total: DecimalText | null;
  /** Of sold or of sourced points, by what the rule set counts it on. */
  readonly minimum: DecimalText | null;
  readonly managed: DecimalText | null;
}

export const NO_OVERRIDES: PointsOverrides = { bases: [], growthMarkets: null, soldLifeMonths: null, thresholds: [] };
