import { i18n } from '#i18n';
import type { LeadProblem } from '../../../domain/reminders/lead-list.ts';
import { problemWords } from '../../components/problem-words.ts';

/** Why a lead cannot be added or taken away, as a sentence that says what to do. */
export function leadProblemWords(problem: LeadProblem): string {
  switch (problem.reason) {
    case 'double':
      return i18n.t('remindSettings.leads.double', { number: problem.data.lead });
    case 'too-many':
      return i18n.t('remindSettings.leads.tooMany', { most: problem.data.most });
    case 'last':
      return i18n.t('remindSettings.leads.last');
    default:
      return problemWords(problem);
  }
}
