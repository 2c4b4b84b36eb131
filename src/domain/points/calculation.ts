import { isCountryCode } from '../country.ts';
import { readWholeNumber } from '../draft-number.ts';
import type { DraftProblem } from '../draft-problem.ts';
import type { NumberFormat } from '../number-format.ts';
import type { DayText } from '../time.ts';
import { type PointsEstimate, pointsOf, pointsOfValues, type ValueEstimate, valuesOfPoints } from './calculator.ts';
import { amountsOf, type CalculatorAmount, type CalculatorDraft, type CalculatorMode } from './calculator-draft.ts';
import type { DealProblem, DealQuestion } from './deal-question.ts';
import { dealTerms } from './deal-terms.ts';
import { fractionOf } from './decimal.ts';
import { type Fraction, ZERO } from './fraction.ts';
import { readAmount } from './read-amount.ts';
import type { RuleBook } from './rule-book.ts';

/** Partners are read from text, which can be wrong in more ways than a number. */
type FixedProblem = Exclude<DealProblem, { readonly field: 'otherPartners' } | { readonly reason: 'missing' }>;
export type CalculationProblem = FixedProblem | DraftProblem<'otherPartners'>;

/** What the calculator answers to what is typed. */
export type Calculation =
  | PointsEstimate
  | ValueEstimate
  | {
      readonly kind: 'waiting';
      /** What it waits for first: a number, what a number means, a currency, or something wrong to be corrected. */
      readonly waitsFor: 'amount' | 'meaning' | 'currency' | 'correction';
      /** What is wrong beside the numbers, whose fields say that themselves. That no currency is chosen is not wrong yet. */
      readonly problems: readonly CalculationProblem[];
    };

/** The answer to the fields of one mode. Of two numbers one may be left out; it counts as none. An estimate. */
export function calculate(
  draft: CalculatorDraft,
  mode: CalculatorMode,
  book: RuleBook,
  { today, format }: { readonly today: DayText; readonly format: NumberFormat },
): Calculation {
  const partners = partnersOf(draft, mode);
  const question = questionOf(draft, today, partners.kind === 'ok' ? (partners.value ?? 0) : 0);
  const terms = dealTerms(question, book);
  const problems: CalculationProblem[] = terms.kind === 'terms' ? [] : terms.problems.filter(isFixed);
  if (partners.kind === 'problem') problems.push({ ...partners, field: 'otherPartners' });
  const waiting = (waitsFor: 'amount' | 'meaning' | 'currency' | 'correction'): Calculation => {
    return { kind: 'waiting', waitsFor, problems };
  };

  const readings = amountsOf(mode).map((field) => [field, readAmount(draft[field], format)] as const);
  const amounts: Partial<Record<CalculatorAmount, Fraction>> = {};
  let asks = false;
  for (const [field, reading] of readings) {
    if (reading.kind === 'amount') amounts[field] = fractionOf(reading.value);
    if (reading.kind === 'question') asks = true;
    if (reading.kind === 'refused' && reading.reason !== 'empty') return waiting('correction');
  }
  if (asks) return waiting('meaning');
  if (Object.keys(amounts).length === 0) return waiting('amount');
  if (problems.length > 0) return waiting('correction');
  if (terms.kind === 'refused') return waiting('currency');
  const answer = answerOf(question, mode, draft.manages, amounts, book);
  if (answer.kind === 'refused') throw new RangeError('what was checked is refused');
  return answer;
}

function isFixed(problem: DealProblem): problem is FixedProblem {
  return problem.field !== 'otherPartners' && problem.reason !== 'missing';
}

/** The question that the fields ask, beside its number. */
export function questionOf(draft: CalculatorDraft, today: DayText, otherPartners: number): DealQuestion {
  const soldOn = draft.soldOn ?? today;
  return {
    currency: draft.currency === '' ? null : draft.currency,
    market: isCountryCode(draft.market) ? draft.market : null,
    deal: draft.deal,
    soldOn,
    lineSoldOn: draft.upsell ? draft.lineSoldOn : soldOn,
    otherPartners,
  };
}

/** Asked for only where points are shared: HubSpot's currency tab has no such field (S20, 25 Feb 2025). */
function partnersOf(draft: CalculatorDraft, mode: CalculatorMode) {
  if (mode !== 'points' || !draft.manages) return { kind: 'ok', value: 0 } as const;
  const reading = readWholeNumber(draft.otherPartners, 0, MOST_PARTNERS);
  if (reading.kind === 'problem' || reading.value !== null) return reading;
  return { kind: 'problem', reason: 'missing', data: null } as const;
}

const MOST_PARTNERS = 99;

function answerOf(
  question: DealQuestion,
  mode: CalculatorMode,
  manages: boolean,
  amounts: Partial<Record<CalculatorAmount, Fraction>>,
  book: RuleBook,
) {
  const { amount = ZERO, soldPoints = ZERO, managedPoints = ZERO, soldValue = ZERO, managedValue = ZERO } = amounts;
  switch (mode) {
    case 'points':
      return pointsOf({ ...question, amount, manages }, book);
    case 'to-currency':
      return valuesOfPoints({ ...question, soldPoints, managedPoints }, book);
    case 'to-points':
      return pointsOfValues({ ...question, soldValue, managedValue }, book);
  }
}
