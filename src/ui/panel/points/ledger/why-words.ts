import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { PointsStep } from '../../../../domain/points/calculator.ts';
import type { EntrySteps } from '../../../../domain/points/entry-steps.ts';
import { formatPoints, formatValue } from '../../../../domain/points/format-points.ts';
import { equalsSign } from '../equals-sign.ts';
import { dayWords } from './credit-words.ts';

/**
 * Why the points of an entry are what they are, a line a kind:
 * `Sold: $1,000.00 ÷ $100.00 × 5 × 2 (growth market) = 100`; at last the rates they were worked out by.
 */
export function whyWords({ steps, terms }: EntrySteps, currency: string): readonly string[] {
  const base = terms.assumptions.includes('baseTableSwitch') ? [i18n.t('entry.baseAssumed')] : [];
  return [...steps.map((step) => stepWords(step, currency)), ratesWords(terms), ...base];
}

function ratesWords({ ratesOf, assumptions }: EntrySteps['terms']): string {
  const day = dayWords(ratesOf.from.value);
  if (assumptions.includes('ratesWhileUnknown')) return i18n.t('entry.ratesAssumed', { day });
  return i18n.t(assumptions.includes('ratesBeforePoints') ? 'entry.ratesBefore' : 'entry.rates', { day });
}

function stepWords({ kind, amount, base, rate, growth, partners, points }: PointsStep, currency: string): string {
  const language = browserLanguage();
  const number = (text: `${number}`) => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(text);
  const parts = [`${formatValue(amount, currency, language)} ÷ ${formatValue(base.amount, currency, language)}`];
  if (base.fromUser) parts.push(i18n.t('entry.ownBase'));
  parts.push(`× ${number(rate.value)}`);
  if (growth !== null) parts.push(i18n.t('entry.growth', { factor: number(growth.value) }));
  if (partners > 1) parts.push(i18n.t('entry.partners', { partners }));
  const calculation = `${parts.join(' ')} ${equalsSign(points, 2)} ${formatPoints(points, language)}`;
  return i18n.t(kind === 'sold' ? 'entry.soldWhy' : 'entry.managedWhy', { calculation });
}
