import type { DealProblem, DealQuestion } from './deal-question.ts';
import { type DealTerms, dealTerms, type PointsTerm } from './deal-terms.ts';
import { dividedBy, type Fraction, plus, times, ZERO } from './fraction.ts';
import type { BaseAmount, RuleBook } from './rule-book.ts';

/** One line of the calculation: points = amount / base x rate x growth / partners. Amounts in major units. */
export interface PointsStep {
  readonly kind: 'sold' | 'managed';
  readonly amount: Fraction;
  readonly base: BaseAmount;
  readonly rate: PointsTerm['rate'];
  readonly growth: PointsTerm['growth'];
  readonly partners: number;
  readonly points: Fraction;
}

export type AmountProblem = { readonly field: AmountField; readonly reason: 'negative'; readonly data: null };
export type AmountField = 'amount' | 'soldValue' | 'managedValue' | 'soldPoints' | 'managedPoints';

interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly (DealProblem | AmountProblem)[];
}

/** An estimate of points: HubSpot alone decides what it credits. */
export interface PointsEstimate {
  readonly kind: 'points';
  readonly sold: Fraction;
  readonly managed: Fraction;
  readonly total: Fraction;
  readonly terms: DealTerms;
  /** Written out, the managed line only where something is managed. */
  readonly steps: readonly PointsStep[];
}

/** What points are worth in money, in major units, exact: show it rounded, but go on from this. */
export interface ValueEstimate {
  readonly kind: 'value';
  readonly sold: Fraction;
  readonly managed: Fraction;
  readonly total: Fraction;
  readonly terms: DealTerms;
  readonly steps: readonly PointsStep[];
}

/**
 * The points of a deal of `amount` a month (major units): sold points, and managed points of the same amount when the
 * client is managed too (S20, 25 Feb 2025: the calculator has one amount). Unrounded; what HubSpot rounds is not public.
 */
export function pointsOf(
  question: DealQuestion & { readonly amount: Fraction; readonly manages: boolean },
  book: RuleBook,
): PointsEstimate | Refused {
  const { amount, manages, ...deal } = question;
  const reading = termsFor(deal, book, { amount });
  if (reading.kind === 'refused') return reading;
  return estimate(reading.terms, amount, manages ? amount : null);
}

/** The points of amounts sold and managed a month (major units), each on its own. */
export function pointsOfValues(
  question: DealQuestion & { readonly soldValue: Fraction; readonly managedValue: Fraction },
  book: RuleBook,
): PointsEstimate | Refused {
  const { soldValue, managedValue, ...deal } = question;
  const reading = termsFor(deal, book, { soldValue, managedValue });
  if (reading.kind === 'refused') return reading;
  return estimate(reading.terms, soldValue, managedValue);
}

/** The monthly amounts (major units) that give so many points: the exact inverse of `pointsOfValues`. */
export function valuesOfPoints(
  question: DealQuestion & { readonly soldPoints: Fraction; readonly managedPoints: Fraction },
  book: RuleBook,
): ValueEstimate | Refused {
  const { soldPoints, managedPoints, ...deal } = question;
  const reading = termsFor(deal, book, { soldPoints, managedPoints });
  if (reading.kind === 'refused') return reading;
  const { terms } = reading;
  const sold = dividedBy(soldPoints, terms.sold.perUnit);
  const managed = dividedBy(managedPoints, terms.managed.perUnit);
  return { ...estimate(terms, sold, managed), kind: 'value', sold, managed, total: plus(sold, managed) };
}

function termsFor(
  deal: DealQuestion,
  book: RuleBook,
  amounts: Partial<Record<AmountField, Fraction>>,
): { readonly kind: 'terms'; readonly terms: DealTerms } | Refused {
  const negative = FIELDS.filter((field) => (amounts[field]?.numerator ?? 0n) < 0n);
  const reading = dealTerms(deal, book);
  if (negative.length === 0) return reading;
  const own = negative.map((field): AmountProblem => ({ field, reason: 'negative', data: null }));
  return { kind: 'refused', problems: reading.kind === 'refused' ? [...own, ...reading.problems] : own };
}

const FIELDS: readonly AmountField[] = ['amount', 'soldValue', 'managedValue', 'soldPoints', 'managedPoints'];

function estimate(terms: DealTerms, soldAmount: Fraction, managedAmount: Fraction | null): PointsEstimate {
  const sold = stepOf('sold', soldAmount, terms.sold, terms.base);
  const managed = managedAmount === null ? null : stepOf('managed', managedAmount, terms.managed, terms.base);
  const managedPoints = managed?.points ?? ZERO;
  return {
    kind: 'points',
    sold: sold.points,
    managed: managedPoints,
    total: plus(sold.points, managedPoints),
    terms,
    steps: managed === null ? [sold] : [sold, managed],
  };
}

function stepOf(kind: 'sold' | 'managed', amount: Fraction, term: PointsTerm, base: BaseAmount): PointsStep {
  const { rate, growth, partners, perUnit } = term;
  return { kind, amount, base, rate, growth, partners, points: times(amount, perUnit) };
}
