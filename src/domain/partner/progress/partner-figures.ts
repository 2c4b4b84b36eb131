import type { OwnFigure } from '../../points/points-account.ts';
import type { Tier } from '../../points/points-rules.ts';
import type { DayText } from '../../time.ts';

/**
 * Figures of HubSpot's Program Progress (S20, 25 Feb 2025) as the user read them there, beside the credited tier and the
 * dollar retention, which the points account keeps. Null where none was read.
 */
export interface PartnerFigures {
  readonly performance: { readonly tier: Tier; readonly on: DayText } | null;
  readonly totalPoints: OwnFigure | null;
  /** Points needed for the next tier. */
  readonly pointsNeeded: OwnFigure | null;
  /** Total 12-month sourced amount, in US dollars as the dashboard shows it. */
  readonly sourcedAmount: OwnFigure | null;
  /** Rolling 12-month sourced recurring revenue a month, in US dollars. */
  readonly sourcedMrr: OwnFigure | null;
}

export const NO_FIGURES: PartnerFigures = {
  performance: null,
  totalPoints: null,
  pointsNeeded: null,
  sourcedAmount: null,
  sourcedMrr: null,
};
