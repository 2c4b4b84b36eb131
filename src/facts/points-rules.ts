import type { PointsRules } from '../domain/points/points-rules.ts';
import { BASE_TABLES } from './points/base-amounts.ts';
import { GROWTH_MARKETS } from './points/growth-markets.ts';
import { pointsPages as pages } from './points/points-pages.ts';
import { RULE_SETS } from './points/rule-sets.ts';

/** What HubSpot's pages say about tier points, and, apart from it, what we assume where they say nothing. */
export const POINTS_RULES: PointsRules = {
  ruleSets: RULE_SETS,
  baseTables: BASE_TABLES,
  growthMarkets: GROWTH_MARKETS,
  rateFollowsLine: { value: true, ...pages.sourcedMultiplier },
  managedSharedEvenly: { value: true, ...pages.managedCredit },
  tiers: { value: ['gold', 'platinum', 'diamond', 'elite'], ...pages.tierFootnotes2022 },
  reevaluations: {
    value: [
      { on: { month: 1, day: 15 }, windowFrom: { month: 8, day: 15 } },
      { on: { month: 7, day: 15 }, windowFrom: { month: 2, day: 15 } },
    ],
    ...pages.tierMoves,
  },
  protectionMonths: { value: 6, ...pages.tierMoves },
  assumptions: {
    soldLifeMonths: { value: 12, restsOn: [pages.faq2016, pages.faq2018, pages.dashboardRoadmap] },
    baseTableSwitch: { value: '2025-07-15', restsOn: [pages.tiersBeforeJuly2025, pages.tiersAfterJuly2025] },
    ratesWhileUnknown: { value: 'R4', restsOn: [pages.tiersAfterJuly2025, pages.tiersJanuary2026] },
    // HubSpot's own example gives 30 points for US$1,000 of a line sold in October 2021.
    ratesBeforePoints: { value: 'R2', restsOn: [pages.sourcedMultiplier] },
    snapshotDay: { value: 15, restsOn: [pages.tierMoves] },
  },
};
