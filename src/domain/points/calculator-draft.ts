import type { DealOrigin } from './deal-question.ts';

/** What is asked of the calculator: the points of a deal, or one of the two ways of its currency tab. */
export type CalculatorMode = 'points' | ConversionMethod;
export type ConversionMethod = 'to-currency' | 'to-points';

/** The fields of the calculator, both tabs, as typed. */
export interface CalculatorDraft {
  readonly amount: string;
  readonly soldPoints: string;
  readonly managedPoints: string;
  readonly soldValue: string;
  readonly managedValue: string;
  readonly method: ConversionMethod;
  /** Empty while none is chosen, as with the currency. */
  readonly market: string;
  readonly currency: string;
  readonly deal: DealOrigin;
  /** `YYYY-MM-DD`, empty when cleared; null for the present day, whichever that is. */
  readonly soldOn: string | null;
  readonly upsell: boolean;
  /** `YYYY-MM-DD`, empty until known; counts for an upsell only. */
  readonly lineSoldOn: string;
  readonly manages: boolean;
  readonly otherPartners: string;
}

export const NEW_CALCULATION: CalculatorDraft = {
  amount: '',
  soldPoints: '',
  managedPoints: '',
  soldValue: '',
  managedValue: '',
  method: 'to-currency',
  market: '',
  currency: '',
  deal: 'sourced',
  soldOn: null,
  upsell: false,
  lineSoldOn: '',
  manages: false,
  otherPartners: '0',
};

export type CalculatorAmount = 'amount' | 'soldPoints' | 'managedPoints' | 'soldValue' | 'managedValue';

/** The fields that hold numbers in a mode. */
export function amountsOf(mode: CalculatorMode): readonly CalculatorAmount[] {
  if (mode === 'points') return ['amount'];
  return mode === 'to-currency' ? ['soldPoints', 'managedPoints'] : ['soldValue', 'managedValue'];
}
