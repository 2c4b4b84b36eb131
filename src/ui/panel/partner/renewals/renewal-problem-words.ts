import { i18n } from '#i18n';
import type { RenewalField, RenewalProblem } from '../../../../domain/partner/renewals/renewal-check.ts';
import { problemWords } from '../../../components/problem-words.ts';
import { dayWords } from './renewal-words.ts';

/** The first problem of a field of a renewal as a sentence; null when the field is fine. */
export function renewalProblemOf(problems: readonly RenewalProblem[], field: RenewalField): string | null {
  const problem = problems.find((one) => one.field === field);
  return problem === undefined ? null : wordsOf(problem);
}

function wordsOf(problem: RenewalProblem): string {
  switch (problem.reason) {
    case 'after-renewal':
      return i18n.t('partnerRenewals.afterRenewal', { day: dayWords(problem.data.renewsOn) });
    case 'other-currency':
      return i18n.t('partnerRenewals.otherCurrency', problem.data);
    case 'more-than-all':
      return i18n.t('partnerRenewals.moreThanAll');
    case 'out-of-range':
      if (problem.field === 'termMonths') return i18n.t('partnerRenewals.termRange', problem.data);
      return problemWords(problem);
    default:
      return problemWords(problem);
  }
}
