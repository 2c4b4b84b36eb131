import { numberFormatOf } from '../number-format.ts';
import { type DecimalText, plainDecimal } from './decimal.ts';
import { readAmount } from './read-amount.ts';

/** As many as a number can be given. */
const MOST_DECIMALS = 100;

/** A decimal as the locale writes it, with `least` decimals or more and none lost: `1,234.50`. */
export function longAmount(value: DecimalText, locale: string, least = 0): string {
  return new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    minimumFractionDigits: least,
    maximumFractionDigits: MOST_DECIMALS,
  }).format(value);
}

/** A text for a field that `readAmount` reads as that very value, without asking, from someone who writes as the locale does. */
export function amountText(value: DecimalText, locale: string): string {
  const text = longAmount(value, locale);
  const reading = readAmount(text, numberFormatOf(locale));
  if (reading.kind === 'amount') return text;
  // Three decimals look like thousands to others; four do not.
  const decimals = plainDecimal(value).split('.')[1] ?? '';
  return longAmount(value, locale, decimals.length + 1);
}
