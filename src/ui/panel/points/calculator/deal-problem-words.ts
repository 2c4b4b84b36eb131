import { i18n } from '#i18n';
import type { CalculationProblem } from '../../../../domain/points/calculation.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { problemWords } from '../../../components/problem-words.ts';

/** What is wrong with a field of the calculator beside its number; null when nothing is. */
export function dealProblemWords(
  problems: readonly CalculationProblem[],
  field: CalculationProblem['field'],
): string | null {
  const problem = problems.find((one) => one.field === field);
  if (problem === undefined) return null;
  if (problem.field === 'otherPartners') return problemWords(problem);
  switch (problem.reason) {
    case 'no-base-amount':
      return i18n.t('calculator.noBaseAmount', { currency: problem.data.currency });
    case 'impossible-day':
      return i18n.t('calculator.noDay');
    case 'too-early':
      return i18n.t('problem.tooEarly', { day: dateWords({ on: problem.data.earliest, precision: 'day' }) });
    case 'after-sale':
      return i18n.t('calculator.afterSale');
  }
}
