import type { PointRates, RuleSet } from '../../domain/points/points-rules.ts';
import { pointsPages as pages } from './points-pages.ts';

const BEFORE_SOURCED: PointRates = {
  // Both from the page that raised the sourced rate: it calls 3 the original rate and leaves assisted deals at it.
  sourced: { value: '3', ...pages.sourcedMultiplier },
  assisted: { value: '3', ...pages.sourcedMultiplier },
  managed: { value: '1', ...pages.managedCredit },
  growthSold: { value: '2', ...pages.tierFootnotes2022 },
  // The footnote words the doubling for selling; managed 2 is printed only from July 2025 on.
  growthManaged: { value: '2', ...pages.tierFootnotes2022, derived: true },
};

const SOURCED_RAISED: PointRates = {
  ...BEFORE_SOURCED,
  sourced: { value: '5', ...pages.sourcedMultiplier },
  managed: { value: '1', ...pages.tiersBeforeJuly2025 },
  growthSold: { value: '2', ...pages.sourcedMultiplier },
};

const SINCE_JULY_2025: PointRates = {
  sourced: { value: '5', ...pages.tiersAfterJuly2025 },
  assisted: { value: '3', ...pages.tiersAfterJuly2025 },
  managed: { value: '1', ...pages.tiersAfterJuly2025 },
  growthSold: { value: '2', ...pages.tiersAfterJuly2025 },
  growthManaged: { value: '2', ...pages.tiersAfterJuly2025 },
};

/**
 * HubSpot's rules since there are points, oldest first. No page we could read prints the thresholds of a tier, so there
 * are none here: the user copies them from Partner > Dashboard > Tier progression.
 */
export const RULE_SETS: readonly RuleSet[] = [
  {
    id: 'R2',
    from: { value: '2022-07-18', ...pages.tiers2022 },
    rates: BEFORE_SOURCED,
    minimumOf: { value: 'sold', ...pages.tiers2022 },
    managedMinimum: [{ value: true, ...pages.tiers2022 }],
  },
  {
    id: 'R3',
    from: { value: '2024-02-27', ...pages.sourcedMultiplier },
    rates: SOURCED_RAISED,
    minimumOf: { value: 'sold', ...pages.dashboardFebruary2025 },
    managedMinimum: [{ value: true, ...pages.dashboardFebruary2025 }],
  },
  {
    id: 'R4',
    from: { value: '2025-07-15', ...pages.tiersAfterJuly2025 },
    rates: SINCE_JULY_2025,
    minimumOf: { value: 'sourced', ...pages.tiersAfterJuly2025 },
    managedMinimum: [
      { value: true, ...pages.dashboardSeptember2025 },
      { value: false, ...pages.tiersJanuary2026 },
    ],
  },
  {
    id: 'R5',
    from: { value: '2026-07-15', ...pages.membership2026 },
    rates: null,
    minimumOf: null,
    managedMinimum: [],
  },
];
