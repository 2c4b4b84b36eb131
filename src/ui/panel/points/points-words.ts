import { browserLanguage } from '../../../browser/language.ts';
import { formatPoints } from '../../../domain/points/format-points.ts';
import type { Fraction } from '../../../domain/points/fraction.ts';

/** Points as the user's language writes numbers. */
export function pointsWords(points: Fraction): string {
  return formatPoints(points, browserLanguage());
}
