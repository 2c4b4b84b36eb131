import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { Calculation } from '../../../../domain/points/calculation.ts';
import type { CalculatorMode } from '../../../../domain/points/calculator-draft.ts';
import { formatPoints } from '../../../../domain/points/format-points.ts';
import type { Result } from './Results.tsx';

/** The three numbers of an answer, each by itself, in the order of HubSpot's own calculator. */
export function resultsOf(answer: Calculation, mode: CalculatorMode): readonly Result[] {
  const labels =
    mode === 'to-currency'
      ? [i18n.t('calculator.totalValue'), i18n.t('calculator.soldValue'), i18n.t('calculator.managedValue')]
      : [i18n.t('calculator.totalPoints'), i18n.t('calculator.soldPoints'), i18n.t('calculator.managedPoints')];
  const numbers = answer.kind === 'waiting' ? [] : [answer.total, answer.sold, answer.managed];
  return labels.map((label, index) => {
    const number = numbers[index];
    return { label, text: number === undefined ? null : formatPoints(number, browserLanguage()) };
  });
}

/** Why there is no number, and what to do; null when there is one. */
export function waitingWords(answer: Calculation, mode: CalculatorMode): string | null {
  if (answer.kind !== 'waiting') return null;
  switch (answer.waitsFor) {
    case 'amount':
      return mode === 'points' ? i18n.t('calculator.waitsForAmount') : i18n.t('calculator.waitsForNumber');
    case 'meaning':
      return i18n.t('calculator.waitsForMeaning');
    case 'currency':
      return i18n.t('calculator.waitsForCurrency');
    case 'correction':
      return i18n.t('calculator.waitsForCorrection');
  }
}
