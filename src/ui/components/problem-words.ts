import { i18n } from '#i18n';
import { browserLanguage } from '../../browser/language.ts';
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
    case 'unknown-country':
      return i18n.t('problem.unknownCountry', { text: problem.data.text });
    case 'unknown-currency':
      return i18n.t('problem.unknownCurrency', { text: problem.data.text });
    case 'unknown-client':
      return i18n.t('clientField.unknown', problem.data);
    case 'negative':
      return i18n.t('calculator.negative');
    case 'not-a-number':
      return i18n.t('calculator.notANumber', { text: problem.data.text });
    case 'ambiguous':
      return i18n.t('calculator.question');
    case 'too-many-decimals':
      return i18n.t('problem.tooManyDecimals', problem.data);
    case 'too-large':
      return i18n.t('calculator.tooLarge', {
        limit: new Intl.NumberFormat(browserLanguage()).format(problem.data.limit),
      });
    case 'before-sale':
      return i18n.t('problem.beforeSale', { day: dayWords(problem.data.sold) });
    case 'after-sale':
      return i18n.t('problem.afterSale', { day: dayWords(problem.data.sold) });
    case 'before-managed':
      return i18n.t('problem.beforeManaged', { day: dayWords(problem.data.from) });
    case 'gives-nothing':
      return i18n.t('problem.givesNothing');
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
