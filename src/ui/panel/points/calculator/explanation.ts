import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { CurrencyCode } from '../../../../domain/currency.ts';
import { longAmount } from '../../../../domain/points/amount-text.ts';
import type { PointsEstimate, PointsStep, ValueEstimate } from '../../../../domain/points/calculator.ts';
import type { DealQuestion } from '../../../../domain/points/deal-question.ts';
import { formatValue } from '../../../../domain/points/format-points.ts';
import type { PointsRules } from '../../../../domain/points/points-rules.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { assumptionWords } from '../assumption-words.ts';
import { ruleSetWords } from '../rule-set-words.ts';
import { sourceWords } from '../source-words.ts';
import { formulaWords } from './formula-words.ts';

type Estimate = PointsEstimate | ValueEstimate;

/** Why a result is what it is, in words. */
export interface Explanation {
  /** The rules it rests on, and that it is an estimate. */
  readonly rules: readonly string[];
  readonly steps: readonly ExplainedStep[];
  /** What is assumed or worth knowing beside. */
  readonly notes: readonly string[];
}

export interface ExplainedStep {
  /** The calculation with its numbers. */
  readonly formula: string;
  /** What each number is and where it comes from, in the order of the formula. */
  readonly parts: readonly string[];
}

/** The result written out, with the source of every number in it. */
export function explanationOf(
  estimate: Estimate,
  { market, currency, deal }: DealQuestion,
  rules: PointsRules,
): Explanation {
  const { terms } = estimate;
  const notes = terms.assumptions.map((id) => i18n.t('calculator.assumption', { text: assumptionWords(id, rules) }));
  if (!terms.base.fromUser && terms.base.table.status === 'illustration') notes.push(i18n.t('calculator.illustration'));
  if (terms.growth && market !== null) {
    const country = countryWords(market);
    notes.unshift(
      terms.growthFromUser
        ? i18n.t('calculator.growthByYou', { country })
        : i18n.t('calculator.growthByList', { country, source: sourceWords(rules.growthMarkets) }),
    );
  }
  return {
    rules: [
      i18n.t('calculator.estimate'),
      i18n.t('calculator.rulesUsed', {
        rules: ruleSetWords(terms.ruleSet, rules),
        source: sourceWords(terms.ruleSet.from),
      }),
    ],
    steps: estimate.steps
      .filter(({ kind, amount }) => kind === 'sold' || amount.numerator !== 0n)
      .map((step) => ({
        formula: formulaWords(step, estimate.kind, currency ?? ''),
        parts: partsOf(step, deal, currency ?? '', rules),
      })),
    notes,
  };
}

/** The text that is copied: the result and everything it rests on. */
export function explanationText(results: readonly string[], { rules, steps, notes }: Explanation): string {
  const lines = steps.flatMap(({ formula, parts }) => [formula, ...parts.map((part) => `  ${part}`)]);
  return [...results, '', ...rules, '', ...lines, '', ...notes].join('\n');
}

function partsOf(
  { kind, base, rate, growth, partners }: PointsStep,
  deal: DealQuestion['deal'],
  currency: CurrencyCode,
  rules: PointsRules,
): readonly string[] {
  const sold = deal === 'sourced' ? i18n.t('calculator.rateSourced') : i18n.t('calculator.rateAssisted');
  const parts = [
    i18n.t('calculator.part', {
      number: formatValue(base.amount, currency, browserLanguage()),
      what: i18n.t('calculator.baseAmount'),
      source: base.fromUser ? i18n.t('rules.own') : sourceWords(base.table.amounts),
    }),
    i18n.t('calculator.part', {
      number: number(rate.value),
      what: kind === 'sold' ? sold : i18n.t('calculator.rateManaged'),
      source: sourceWords(rate),
    }),
  ];
  if (growth !== null) {
    const what = i18n.t('calculator.growthFactor');
    parts.push(i18n.t('calculator.part', { number: number(growth.value), what, source: sourceWords(growth) }));
  }
  if (partners > 1) {
    const source = sourceWords(rules.managedSharedEvenly);
    const what = i18n.t('calculator.sharedBy');
    parts.push(i18n.t('calculator.part', { number: number(`${partners}`), what, source }));
  }
  return parts;
}

function number(value: `${number}`): string {
  return longAmount(value, browserLanguage());
}
