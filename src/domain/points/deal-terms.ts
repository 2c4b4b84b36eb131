import type { DealProblem, DealQuestion } from './deal-question.ts';
import { dealProblems } from './deal-question.ts';
import { type DecimalText, fractionOf } from './decimal.ts';
import { dividedBy, type Fraction, times, wholeFraction } from './fraction.ts';
import type { AssumptionId, PointFact, RuleSet } from './points-rules.ts';
import { type BaseAmount, baseAmountOn, baseDependsOnDay, type RuleBook, ratesOn } from './rule-book.ts';

/** One kind of points of a deal: points = amount / base x rate x growth / partners. */
export interface PointsTerm {
  readonly rate: PointFact<DecimalText>;
  /** The factor of growth markets; null for a client elsewhere. */
  readonly growth: PointFact<DecimalText> | null;
  /** Partners the points are shared among, this one included. */
  readonly partners: number;
  /** Points per major unit of the currency. */
  readonly perUnit: Fraction;
}

export interface DealTerms {
  readonly ruleSet: RuleSet;
  /** The rule set whose rates are used; another than `ruleSet` under an assumption. */
  readonly ratesOf: RuleSet;
  readonly base: BaseAmount;
  readonly growth: boolean;
  /** True when the list of growth markets is the user's. */
  readonly growthFromUser: boolean;
  readonly sold: PointsTerm;
  readonly managed: PointsTerm;
  readonly assumptions: readonly AssumptionId[];
}

export type TermsReading =
  | { readonly kind: 'terms'; readonly terms: DealTerms }
  | { readonly kind: 'refused'; readonly problems: readonly DealProblem[] };

/**
 * What a deal's amount is multiplied and divided by. Rates follow the sale date of the product line (S9, 2024), the
 * managed one too, which is the same in all rule sets; base amounts follow the sale itself. Managed points are shared
 * evenly among all who manage (S15, 7 Feb 2024).
 */
export function dealTerms(question: DealQuestion, book: RuleBook): TermsReading {
  const { currency, market, deal, soldOn, lineSoldOn, otherPartners } = question;
  const problems = dealProblems(question);
  if (currency === null || problems.length > 0) return { kind: 'refused', problems };
  const base = baseAmountOn(book, currency, soldOn);
  if (base === null) {
    return { kind: 'refused', problems: [{ field: 'currency', reason: 'no-base-amount', data: { currency } }] };
  }
  const { set, ratesOf, rates, assumption } = ratesOn(book, lineSoldOn);
  const growth = market !== null && book.growth.has(market);
  const assumptions: AssumptionId[] = assumption === null ? [] : [assumption];
  if (!base.fromUser && baseDependsOnDay(book, currency)) assumptions.push('baseTableSwitch');
  if (market === null) assumptions.push('standardMarket');
  const terms: DealTerms = {
    ruleSet: set,
    ratesOf,
    base,
    growth,
    growthFromUser: book.overrides.growthMarkets !== null,
    sold: termOf(rates[deal], growth ? rates.growthSold : null, 1, base),
    managed: termOf(rates.managed, growth ? rates.growthManaged : null, 1 + otherPartners, base),
    assumptions,
  };
  return { kind: 'terms', terms };
}

function termOf(
  rate: PointFact<DecimalText>,
  growth: PointFact<DecimalText> | null,
  partners: number,
  base: BaseAmount,
): PointsTerm {
  const factor = growth === null ? fractionOf(rate.value) : times(fractionOf(rate.value), fractionOf(growth.value));
  const perUnit = dividedBy(dividedBy(factor, base.amount), wholeFraction(partners));
  return { rate, growth, partners, perUnit };
}
