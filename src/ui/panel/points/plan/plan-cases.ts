import { i18n } from '#i18n';
import type { PlanOutlook } from '../../../../domain/points/plan.ts';

/** The three ways of looking at a plan's day, the surest first. */
export const CASES = ['held', 'expected', 'ifAllClose'] as const satisfies readonly (keyof PlanOutlook)[];
export type PlanCase = (typeof CASES)[number];

export function caseWords(one: PlanCase): string {
  switch (one) {
    case 'held':
      return i18n.t('plan.held');
    case 'expected':
      return i18n.t('plan.byProbability');
    case 'ifAllClose':
      return i18n.t('plan.ifAllClose');
  }
}
