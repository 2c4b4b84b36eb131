import { i18n } from '#i18n';
import type { DraftProblem, ProblemReason } from '../../domain/draft-problem.ts';
import { dateWords } from '../../jobs/date-words.ts';

/** A problem as a sentence that says what to do. */
export function problemWords(problem: ProblemReason): string {
  switch (problem.reason) {
    case 'missing':
      return i18n.t('problem.missing');
    case 'too-long':
      return i18n.t('problem.tooLong', { length: problem.data.length, limit: problem.data.limit });
    case 'impossible-day':
      return i18n.t('problem.impossibleDay', { text: problem.data.text });
    case 'impossible-time':
      return i18n.t('problem.impossibleTime', { text: problem.data.text });
    case 'too-early':
      return i18n.t('problem.tooEarly', { day: dayWords(problem.data.earliest) });
    case 'too-late':
      return i18n.t('problem.tooLate', { day: dayWords(problem.data.latest) });
    case 'in-future':
      return i18n.t('problem.inFuture');
    case 'before-earned':
      return i18n.t('problem.beforeEarned', { day: dayWords(problem.data.earned) });
    case 'not-a-web-address':
      return i18n.t('problem.notAWebAddress');
    case 'not-an-address':
      return i18n.t('problem.notAnAddress');
    case 'not-a-whole-number':
      return i18n.t('problem.notAWholeNumber', { text: problem.data.text });
    case 'out-of-range':
      return i18n.t('problem.outOfRange', { least: problem.data.least, most: problem.data.most });
    case 'more-than-questions':
      return i18n.t('problem.moreThanQuestions', problem.data);
  }
}

/** The first problem of a field as a sentence; null when the field is fine. */
export function problemOf<Field extends string>(problems: readonly DraftProblem<Field>[], field: Field): string | null {
  const problem = problems.find((one) => one.field === field);
  return problem === undefined ? null : problemWords(problem);
}

function dayWords(on: string): string {
  return dateWords({ on, precision: 'day' });
}
