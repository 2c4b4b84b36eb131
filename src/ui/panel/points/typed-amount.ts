import { browserLanguage } from '../../../browser/language.ts';
import { numberFormatOf } from '../../../domain/number-format.ts';
import { amountText } from '../../../domain/points/amount-text.ts';
import type { DecimalText } from '../../../domain/points/decimal.ts';
import { type AmountReading, readAmount } from '../../../domain/points/read-amount.ts';

/** What a text means to someone who writes numbers as the browser's language does. */
export function readTyped(text: string): AmountReading {
  return readAmount(text, numberFormatOf(browserLanguage()));
}

/** The text that a field shows for a value; empty for none. */
export function typedText(value: DecimalText | null): string {
  return value === null ? '' : amountText(value, browserLanguage());
}
