import type { DayText } from '../time.ts';
import type { DecimalText } from './decimal.ts';
import { NO_OVERRIDES, type PointsOverrides } from './overrides.ts';
import type { Tier } from './points-rules.ts';

/** What only the partner's own dashboard shows, as the user copied it, and what the user knows better than our facts. */
export interface PointsAccount {
  readonly overrides: PointsOverrides;
  /** The tier HubSpot credits at present; null while not said, or while there is none. */
  readonly creditedTier: Tier | null;
  /** When it was earned; null while not known. */
  readonly creditedSince: DayText | null;
  /** The tier to work toward (*Get to*); null for the next one. */
  readonly getTo: Tier | null;
  /** Median tool usage of the clients, in tools. */
  readonly toolUsage: OwnFigure | null;
  /** Customer dollar retention (C$R), in percent. */
  readonly dollarRetention: OwnFigure | null;
}

/** A figure copied from the dashboard, and the day it was read there. */
export interface OwnFigure {
  readonly value: DecimalText;
  readonly on: DayText;
}

export const NEW_POINTS_ACCOUNT: PointsAccount = {
  overrides: NO_OVERRIDES,
  creditedTier: null,
  creditedSince: null,
  getTo: null,
  toolUsage: null,
  dollarRetention: null,
};
