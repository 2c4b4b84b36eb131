import { i18n } from '#i18n';
import type { PlannedDealDraft, PlannedDealProblem } from '../../../../domain/points/planned-deal-check.ts';
import { problemWords } from '../../../components/problem-words.ts';

/**
 * The first problem of a field of a planned deal as a sentence; null when the field is fine. What the amount field says by
 * itself, about a text that is no amount or may be several, is not said twice.
 */
export function plannedProblemOf(
  problems: readonly PlannedDealProblem[],
  field: keyof PlannedDealDraft,
): string | null {
  const problem = problems.find((one) => one.field === field);
  return problem === undefined ? null : wordsOf(problem);
}

function wordsOf(problem: PlannedDealProblem): string {
  switch (problem.reason) {
    case 'unread':
      return i18n.t('problem.missing');
    case 'too-many-decimals':
      return i18n.t('plan.tooManyDecimals', problem.data.most);
    case 'beyond-reckoning':
      return i18n.t('plan.beyondReckoning');
    default:
      return problemWords(problem);
  }
}
