import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { type CurrencyCode, minorDigits } from '../../../../domain/currency.ts';
import { longAmount } from '../../../../domain/points/amount-text.ts';
import type { PointsStep } from '../../../../domain/points/calculator.ts';
import { formatPoints, formatValue } from '../../../../domain/points/format-points.ts';
import type { Fraction } from '../../../../domain/points/fraction.ts';
import { equalsSign } from '../equals-sign.ts';

/** One step with its numbers: `Sold points: $1,000.00 ÷ $100.00 × 5 = 50`, or the other way round for what points are worth. */
export function formulaWords(step: PointsStep, gives: 'points' | 'value', currency: CurrencyCode): string {
  const { amount, base, rate, growth, partners, points } = step;
  const language = browserLanguage();
  const money = (value: Fraction) => formatValue(value, currency, language);
  const factors = [rate.value, ...(growth === null ? [] : [growth.value])].map((value) => longAmount(value, language));
  const shared = partners === 1 ? [] : [longAmount(`${partners}`, language)];
  if (gives === 'points') {
    const product = [`${money(amount)} ÷ ${money(base.amount)}`, ...factors].join(' × ');
    const result = `${equalsSign(points, 2)} ${formatPoints(points, language)}`;
    return worded(step.kind, gives, `${[product, ...shared].join(' ÷ ')} ${result}`);
  }
  const quotient = [formatPoints(points, language), ...factors].join(' ÷ ');
  const result = `${equalsSign(amount, minorDigits(currency) ?? 2)} ${money(amount)}`;
  return worded(step.kind, gives, `${[quotient, ...shared, money(base.amount)].join(' × ')} ${result}`);
}

function worded(kind: PointsStep['kind'], gives: 'points' | 'value', formula: string): string {
  return i18n.t('calculator.step', { label: labelOf(kind, gives), formula });
}

function labelOf(kind: PointsStep['kind'], gives: 'points' | 'value'): string {
  if (gives === 'points') return kind === 'sold' ? i18n.t('calculator.soldPoints') : i18n.t('calculator.managedPoints');
  return kind === 'sold' ? i18n.t('calculator.soldValue') : i18n.t('calculator.managedValue');
}
